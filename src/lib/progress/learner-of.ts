import type { Learner } from '#lib/graph';
import type { Mark, MarkState } from './model.ts';

/** What marks say to the questions of a graph, of the things to learn. */
export function learnerOf(marks: ReadonlyMap<string, MarkState>): Omit<Learner, 'picks'> {
  const listOf = (wanted: Mark) =>
    new Set([...marks].flatMap(([id, { mark }]) => (mark === wanted ? [id] : [])));
  return { done: listOf('done'), learning: listOf('learning'), skipped: listOf('skipped') };
}
