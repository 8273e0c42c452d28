import { isThingToLearn } from './is-thing-to-learn.ts';
import type { SkillGraph } from './model.ts';

/** Of the things to learn that a node holds, at any depth, how many are done. */
export interface Parts {
  readonly done: number;
  readonly total: number;
}

/**
 * The parts of each node that holds anything; what holds nothing is one thing, and has none. What is left out
 * counts nowhere.
 */
export function countParts(
  graph: SkillGraph,
  done: ReadonlySet<string>,
  leftOut: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, Parts> {
  const parts = new Map<string, { done: number; total: number }>();
  // From the end of the document, so that what a node holds is counted before the node.
  for (const { id, parent } of [...graph.roadmap.nodes].reverse()) {
    const own = parts.get(id);
    if (parent === null) continue;
    const sum = parts.get(parent) ?? { done: 0, total: 0 };
    const isThing = own === undefined && isThingToLearn(graph, id) && !leftOut.has(id);
    sum.done += own?.done ?? Number(isThing && done.has(id));
    sum.total += own?.total ?? Number(isThing);
    parts.set(parent, sum);
  }
  return parts;
}

/** Of things to learn how many are done; what is left out counts nowhere. */
export function countThings(
  things: readonly string[],
  done: ReadonlySet<string>,
  leftOut: ReadonlySet<string>,
): Parts {
  const counted = things.filter((id) => !leftOut.has(id));
  return { done: counted.filter((id) => done.has(id)).length, total: counted.length };
}
