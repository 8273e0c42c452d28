import type { ChosenMembers } from '../chosen-members.ts';
import { expand } from '../expand.ts';
import { isThingToLearn } from '../is-thing-to-learn.ts';
import type { Learner } from '../learner.ts';
import type { Edge, SkillGraph } from '../model.ts';
import { enterPoint, leavePoint } from '../points.ts';

/**
 * Marks (with 1) the points that the learner cannot pass yet. A thing is left once it is done or skipped; what holds
 * others once they are, but for what a choice passes over; and a node is entered once all that it and its holders
 * directly need is left, of a choice any one member.
 */
export function openPoints(
  graph: SkillGraph,
  { done, skipped }: Pick<Learner, 'done' | 'skipped'>,
  chosen: ChosenMembers,
): Uint8Array {
  const { points, order } = expand(graph);
  const open = new Uint8Array(points.size);
  const isOpen = (id: string) => open[leavePoint(points, id)] === 1;
  for (const point of order) {
    const node = graph.roadmap.nodes[points.nodeOf[point] as number];
    if (node === undefined) continue;
    const { id, parent } = node;
    const isEntering = points.enter[points.nodeOf[point] as number] === point;
    const stays = isEntering
      ? (parent !== null && open[enterPoint(points, parent)] === 1) ||
        lacks(graph.incoming.get(id) ?? [], isOpen)
      : !done.has(id) && isUnfinished(id);
    open[point] = Number(stays);
  }
  return open;

  function isUnfinished(id: string): boolean {
    if (isThingToLearn(graph, id)) return !skipped.has(id);
    const parts = (graph.children.get(id) ?? []).filter((child) => !chosen.spurned.has(child));
    return parts.length > 0 ? parts.some(isOpen) : open[enterPoint(points, id)] === 1;
  }
}

/** Whether one of the edges without a choice is open, or all of those of one choice. */
function lacks(edges: readonly Edge[], isOpen: (id: string) => boolean): boolean {
  const isMet = new Map<string, boolean>();
  for (const { choice, source } of edges) {
    if (choice === null) {
      if (isOpen(source)) return true;
    } else isMet.set(choice, isMet.get(choice) === true || !isOpen(source));
  }
  return [...isMet.values()].includes(false);
}
