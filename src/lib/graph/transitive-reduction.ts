import { successors, type Arc, type Digraph } from './digraph.ts';
import { renumber, topologicalOrder } from './topological-order.ts';

/** Bits of a number on which `|` and `&` work. */
const BLOCK = 32;

/**
 * The fewest arcs that lead to the same nodes: an arc stays unless a longer way leads where it leads.
 * An acyclic digraph has exactly one such set. Given twice, an arc is kept once.
 * Time is size × arcs / 32, memory a number a node.
 * @throws RangeError where there is a cycle: then there would be more than one answer.
 */
export function transitiveReduction(digraph: Digraph): readonly Arc[] {
  const order = topologicalOrder(digraph);
  if (order.length < digraph.size) throw new RangeError('A reduction needs an acyclic digraph.');
  const forward = sortTargets(renumber(digraph, order));
  const kept: Arc[] = [];
  for (let start = 0; start < forward.size; start += BLOCK) {
    for (const [source, target] of keptArcsInto(forward, start)) {
      kept.push([order[source] as number, order[target] as number]);
    }
  }
  return kept;
}

function sortTargets(digraph: Digraph): Digraph {
  return { ...digraph, next: digraph.next.map((targets) => [...new Set(targets)].sort(ascending)) };
}

function ascending(a: number, b: number): number {
  return a - b;
}

/**
 * The arcs that stay among those into the 32 nodes from `start` on. Arcs run to higher numbers, so going
 * down from the last node, and over nearer targets first, every other way to a target is known in time.
 */
function* keptArcsInto(forward: Digraph, start: number): Generator<Arc> {
  const end = Math.min(start + BLOCK, forward.size);
  const reach = new Int32Array(end);
  for (let source = end - 1; source >= 0; source -= 1) {
    let bits = 0;
    for (const target of successors(forward, source)) {
      if (target >= end) break;
      const own = target < start ? 0 : 1 << (target - start);
      if (own !== 0 && (bits & own) === 0) yield [source, target];
      bits |= own | (reach[target] as number);
    }
    reach[source] = bits;
  }
}
