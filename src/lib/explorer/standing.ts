import type { Begun } from '#lib/drawing';
import { leftOut, type Learner, type SkillGraph } from '#lib/graph';

/** Where a learner stands in a map: what they did, and what of it counts. */
export interface Standing extends Omit<Learner, 'picks'> {
  /** The things to learn that count nowhere: what is skipped, and what a choice passes over. */
  readonly leftOut: ReadonlySet<string>;
}

/** @param done ids of all that is done, of what holds others too */
export function standingOf(
  graph: SkillGraph,
  done: ReadonlySet<string>,
  begun: ReadonlyMap<string, Begun>,
): Standing {
  const listOf = (wanted: Begun) =>
    new Set([...begun].flatMap(([id, mark]) => (mark === wanted ? [id] : [])));
  const learner = { done, learning: listOf('learning'), skipped: listOf('skipped') };
  return { ...learner, leftOut: leftOut(graph, learner) };
}
