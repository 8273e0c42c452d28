import { isThingToLearn } from '#lib/graph';
import { outlinesAddress } from './addresses.ts';
import { marks } from './marks.svelte.ts';
import { connectOutline, type MapOutline } from './outline.ts';

/** Fetches what every map consists of; rejects where the answer is not that. */
export async function loadOutlines(): Promise<readonly MapOutline[]> {
  const answer = await fetch(outlinesAddress());
  if (!answer.ok) throw new Error(`The outlines answered ${answer.status}.`);
  return (await answer.json()) as readonly MapOutline[];
}

/** How many things to learn of each map are done, by its id. */
export function countMarks(outlines: readonly MapOutline[]): ReadonlyMap<string, number> {
  return new Map(
    outlines.map((outline) => {
      const graph = connectOutline(outline);
      const done = marks.doneOf(graph, marks.statesOf(graph));
      return [outline.id, [...done].filter((id) => isThingToLearn(graph, id)).length];
    }),
  );
}
