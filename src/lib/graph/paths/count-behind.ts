import { successors } from '../digraph.ts';
import { expand } from '../expand.ts';
import type { SkillGraph } from '../model.ts';
import { enterPoint, leavePoint } from '../points.ts';
import { topologicalOrder } from '../topological-order.ts';
import { countBits } from './bit-set.ts';

/** Counted in one pass: the bits of a number on which `|` works. */
const BATCH = 32;

/**
 * How many of the wanted things to learn come after each of them, at any distance: what each opens up. Thirty-two are
 * looked for in one pass from the end of the graph, so that ten thousand take a moment.
 */
export function countBehind(
  graph: SkillGraph,
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const { points, forward } = expand(graph);
  const backwards = [...topologicalOrder(forward)].reverse();
  const things = [...wanted].filter((id) => graph.node.has(id));
  const leaves = things.map((id) => leavePoint(points, id));
  const counts = new Int32Array(things.length);
  const bits = new Int32Array(points.size);
  for (let first = 0; first < things.length; first += BATCH) {
    bits.fill(0);
    things.slice(first, first + BATCH).forEach((id, bit) => {
      bits[enterPoint(points, id)] = 1 << bit;
    });
    for (const point of backwards) {
      let own = bits[point] as number;
      for (const target of successors(forward, point)) own |= bits[target] as number;
      bits[point] = own;
    }
    leaves.forEach((leave, index) => {
      counts[index] = (counts[index] as number) + countBits(bits[leave] as number);
    });
  }
  return new Map(things.map((id, index) => [id, counts[index] as number]));
}
