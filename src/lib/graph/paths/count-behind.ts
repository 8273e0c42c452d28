import { successors, type Digraph } from '../digraph.ts';
import { expand, type ExpandedGraph } from '../expand.ts';
import type { SkillGraph } from '../model.ts';
import { enterPoint } from '../points.ts';
import { countReached } from './count-reached.ts';

/** How many of the wanted things to learn come after each of them, at any distance: what each opens up. */
export function countBehind(
  graph: SkillGraph,
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const expanded = expand(graph);
  const things = [...wanted].filter((id) => graph.node.has(id));
  const entered = things.map((id) => enterPoint(expanded.points, id));
  const marked = new Uint8Array(expanded.points.size);
  for (const point of entered) marked[point] = 1;
  const counts = countReached(waysOn(expanded), expanded.order, marked, entered);
  return new Map(things.map((id, index) => [id, counts[index] as number]));
}

/**
 * The same ways with fewer arcs: a thing to learn is left where it is entered, and what leads on to something in its
 * own holder leads from there to the end of the holder.
 */
function waysOn({ points, isThing, forward }: ExpandedGraph): Digraph {
  return { size: forward.size, next: forward.next.map((_, point) => waysFrom(point)) };

  function waysFrom(point: number): readonly number[] {
    const index = points.nodeOf[point] as number;
    const left = points.leave[index] as number;
    const holder = points.parent[index] as number;
    const isLeft = point === left || isThing[index] === 1;
    const targets = successors(forward, isLeft ? left : point);
    if (!isLeft || holder < 0 || targets.length < 2) return targets;
    const [first, last] = [points.enter[holder] as number, points.leave[holder] as number];
    const leadsOn = targets.some((target) => first < target && target < last);
    return leadsOn ? targets.filter((target) => target !== last) : targets;
  }
}
