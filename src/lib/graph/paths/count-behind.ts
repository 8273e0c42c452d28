import { successors } from '../digraph.ts';
import { expand } from '../expand.ts';
import type { SkillGraph } from '../model.ts';
import { enterPoint } from '../points.ts';
import { waysOn } from '../ways-on.ts';
import { countReached } from './count-reached.ts';

/** How many of the wanted things to learn come after each of them, at any distance: what each opens up. */
export function countBehind(
  graph: SkillGraph,
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const { points, order, isThing } = expand(graph);
  const things = [...wanted].filter((id) => graph.node.has(id));
  const entered = things.map((id) => enterPoint(points, id));
  const marked = new Uint8Array(points.size);
  for (const point of entered) marked[point] = 1;
  const ways = waysOn(graph);
  // A thing is left right where it is entered.
  const next = ways.next.map((targets, point) => {
    const index = points.nodeOf[point] as number;
    return isThing[index] === 1 ? successors(ways, points.leave[index] as number) : targets;
  });
  const counts = countReached({ size: points.size, next }, order, marked, entered);
  return new Map(things.map((id, index) => [id, counts[index] as number]));
}
