import { countParts, doneByAuthor, leftOut, type SkillGraph } from '#lib/graph';
import { learnerOf } from './learner-of.ts';
import type { MarkState } from './model.ts';

/**
 * What is done, of all nodes: `doneByAuthor` with the learner's marks. What holds others is done when all that counts in it is (see
 * `leftOut`); and where its author ticked it, until the learner says that something in it is not done.
 */
export function doneNodes(
  graph: SkillGraph,
  marks: ReadonlyMap<string, MarkState>,
): ReadonlySet<string> {
  const ticked = doneByAuthor(graph);
  const learner = learnerOf(marks);
  const all = countParts(graph, learner.done);
  const counted = countParts(graph, learner.done, leftOut(graph, learner));
  const skipped = countParts(graph, learner.skipped);
  const denied = countParts(graph, listDenied(marks));

  const isWholeDone = (id: string) => {
    const whole = all.get(id)?.total ?? 0;
    if (whole === 0) return ticked.has(id);
    if (skipped.get(id)?.done === whole) return false;
    const { done, total } = counted.get(id) ?? { done: 0, total: 0 };
    return (total > 0 && done === total) || (ticked.has(id) && denied.get(id)?.done === 0);
  };
  const isDone = (id: string) => {
    const state = marks.get(id);
    return state ? state.mark === 'done' : isWholeDone(id);
  };
  return new Set(graph.roadmap.nodes.map(({ id }) => id).filter(isDone));
}

/** What the learner says is not done. */
function listDenied(marks: ReadonlyMap<string, MarkState>): ReadonlySet<string> {
  const isDenied = ({ mark, place }: MarkState) =>
    place !== null && (mark === 'todo' || mark === 'learning');
  return new Set([...marks].flatMap(([id, state]) => (isDenied(state) ? [id] : [])));
}
