import { isThingToLearn, type Parts, type SkillGraph } from '#lib/graph';
import { outlinesAddress } from './addresses.ts';
import { listBegun, listSkipped } from './list-begun.ts';
import { marks } from './marks.svelte.ts';
import { connectOutline, type MapOutline } from './outline.ts';

/** Fetches what every map consists of; rejects where the answer is not that. */
export async function loadOutlines(): Promise<readonly SkillGraph[]> {
  const answer = await fetch(outlinesAddress());
  if (!answer.ok) throw new Error(`The outlines answered ${answer.status}.`);
  return ((await answer.json()) as readonly MapOutline[]).map(connectOutline);
}

/** Of each map, by its id, how many things to learn are done; what is skipped counts nowhere. */
export function countMarks(outlines: readonly SkillGraph[]): ReadonlyMap<string, Parts> {
  return new Map(
    outlines.map((graph) => {
      const states = marks.statesOf(graph);
      const done = marks.doneOf(graph, states);
      const skipped = listSkipped(listBegun(states));
      const things = [...graph.node.keys()].filter(
        (id) => isThingToLearn(graph, id) && !skipped.has(id),
      );
      const count = things.filter((id) => done.has(id)).length;
      return [graph.roadmap.id, { done: count, total: things.length }];
    }),
  );
}
