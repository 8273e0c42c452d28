import { countParts, doneByAuthor, type SkillGraph } from '#lib/graph';
import type { MarkState } from './model.ts';

/**
 * What is done, of all nodes: `doneByAuthor` with the learner's marks. What holds others is done when all in
 * it is, but for what is skipped; and where its author ticked it, until the learner says that something in it
 * is not done.
 */
export function doneNodes(
  graph: SkillGraph,
  marks: ReadonlyMap<string, MarkState>,
): ReadonlySet<string> {
  const ticked = doneByAuthor(graph);
  const countIn = (matches: (state: MarkState) => boolean) =>
    countParts(graph, new Set([...marks].flatMap(([id, state]) => (matches(state) ? [id] : []))));
  const done = countIn(({ mark }) => mark === 'done');
  const skipped = countIn(({ mark }) => mark === 'skipped');
  const denied = countIn(({ mark, place }) => place !== null && isLeft(mark));

  const isWholeDone = (id: string) => {
    const parts = done.get(id);
    if (!parts || parts.total === 0) return ticked.has(id);
    const rest = parts.total - (skipped.get(id)?.done ?? 0);
    if (rest === 0) return false;
    return parts.done === rest || (ticked.has(id) && denied.get(id)?.done === 0);
  };
  const isDone = (id: string) => {
    const state = marks.get(id);
    return state ? state.mark === 'done' : isWholeDone(id);
  };
  return new Set(graph.roadmap.nodes.map(({ id }) => id).filter(isDone));
}

function isLeft(mark: MarkState['mark']): boolean {
  return mark === 'todo' || mark === 'learning';
}
