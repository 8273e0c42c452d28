import { successors, type Arc, type Digraph } from './digraph.ts';
import { placesIn, renumber, topologicalOrder } from './topological-order.ts';

/** Pairs asked about in one pass: the bits of a number on which `|` works. */
const BATCH = 32;

/**
 * For each pair, whether a path leads from its source to its target. Thirty-two pairs are answered in one
 * pass over the nodes that stand between them, so pairs of neighbours cost next to nothing each.
 * The digraph must be acyclic.
 */
export function reachesPairs(digraph: Digraph, pairs: readonly Arc[]): readonly boolean[] {
  const order = topologicalOrder(digraph);
  const forward = renumber(digraph, order);
  const place = placesIn(order, digraph.size);
  const asked = pairs
    .map(([source, target], index) => ({
      index,
      source: place[source] as number,
      target: place[target] as number,
    }))
    .filter((pair) => pair.source <= pair.target)
    .sort((a, b) => a.source - b.source);
  const answers = pairs.map(() => false);
  const bits = new Int32Array(digraph.size);
  for (let first = 0; first < asked.length; first += BATCH) {
    const batch = asked.slice(first, first + BATCH);
    const start = batch[0]?.source ?? 0;
    const end = Math.max(...batch.map((pair) => pair.target));
    batch.forEach((pair, bit) => mark(bits, pair.source, 1 << bit));
    for (let node = start; node <= end; node += 1) {
      const own = bits[node] as number;
      if (own === 0) continue;
      for (const target of successors(forward, node)) if (target <= end) mark(bits, target, own);
    }
    batch.forEach((pair, bit) => {
      answers[pair.index] = ((bits[pair.target] as number) & (1 << bit)) !== 0;
    });
    bits.fill(0, start, end + 1);
  }
  return answers;
}

function mark(bits: Int32Array, node: number, own: number): void {
  bits[node] = (bits[node] as number) | own;
}
