import { runsForward, successors, type Digraph } from './digraph.ts';
import { MinHeap } from './min-heap.ts';

/**
 * All nodes, each after those with an arc to it; where that leaves a choice, the lower number first.
 * Nodes on a cycle, and nodes behind one, are left out: a result shorter than `size` tells of a cycle.
 * Kahn's algorithm with a heap.
 */
export function topologicalOrder(digraph: Digraph): readonly number[] {
  if (runsForward(digraph)) return Array.from({ length: digraph.size }, (_, node) => node);
  const waiting = countArcsInto(digraph);
  const ready = new MinHeap();
  for (let node = 0; node < digraph.size; node += 1) if (waiting[node] === 0) ready.push(node);
  const order: number[] = [];
  for (let node = ready.pop(); node !== undefined; node = ready.pop()) {
    order.push(node);
    for (const target of successors(digraph, node)) {
      waiting[target] = (waiting[target] as number) - 1;
      if (waiting[target] === 0) ready.push(target);
    }
  }
  return order;
}

/** How many arcs lead to each node. */
export function countArcsInto(digraph: Digraph): Int32Array {
  const count = new Int32Array(digraph.size);
  for (const targets of digraph.next) {
    for (const target of targets) count[target] = (count[target] as number) + 1;
  }
  return count;
}

/** `place[node]`: where each node stands in `order`. */
export function placesIn(order: readonly number[], size: number): Int32Array {
  const place = new Int32Array(size).fill(-1);
  order.forEach((node, index) => {
    place[node] = index;
  });
  return place;
}

/** The same digraph with each node renamed to its place in its topological order: arcs run forward. */
export function renumber(digraph: Digraph, order: readonly number[]): Digraph {
  if (runsForward(digraph)) return digraph;
  const place = placesIn(order, digraph.size);
  const next = order.map((node) =>
    successors(digraph, node).map((target) => place[target] as number),
  );
  return { size: digraph.size, next };
}
