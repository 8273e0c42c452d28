import { countThings, isThingToLearn, type Parts, type SkillGraph } from '#lib/graph';
import { outlinesAddress } from './addresses.ts';
import { listBegun } from './list-begun.ts';
import { marks } from './marks.svelte.ts';
import { connectOutline, type MapOutline } from './outline.ts';
import { standingOf } from './standing.ts';

/** Fetches what every map consists of; rejects where the answer is not that. */
export async function loadOutlines(): Promise<readonly SkillGraph[]> {
  const answer = await fetch(outlinesAddress());
  if (!answer.ok) throw new Error(`The outlines answered ${answer.status}.`);
  return ((await answer.json()) as readonly MapOutline[]).map(connectOutline);
}

/** Of each map, by its id, how many things to learn are done, of all that count. */
export function countMarks(outlines: readonly SkillGraph[]): ReadonlyMap<string, Parts> {
  return new Map(
    outlines.map((graph) => {
      const states = marks.statesOf(graph);
      const { done, leftOut } = standingOf(graph, marks.doneOf(graph, states), listBegun(states));
      const things = [...graph.node.keys()].filter((id) => isThingToLearn(graph, id));
      return [graph.roadmap.id, countThings(things, done, leftOut)];
    }),
  );
}
