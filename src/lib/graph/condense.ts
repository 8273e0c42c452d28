import { successors, type Digraph } from './digraph.ts';
import { stronglyConnectedComponents } from './strongly-connected-components.ts';

export interface Condensation {
  /** Acyclic: a node for each strongly connected component. */
  readonly digraph: Digraph;
  /** The component of each node. */
  readonly of: Int32Array;
}

/** The digraph with each strongly connected component drawn together into one node. */
export function condense(digraph: Digraph): Condensation {
  const { of, count } = stronglyConnectedComponents(digraph);
  return { digraph: contract(digraph, of, count), of };
}

/** The digraph in which nodes with the same number, below `size`, are one; arcs within one are gone. */
export function contract(digraph: Digraph, number: Int32Array, size: number): Digraph {
  const next: number[][] = Array.from({ length: size }, () => []);
  for (let node = 0; node < digraph.size; node += 1) {
    const source = number[node] as number;
    for (const each of successors(digraph, node)) {
      const target = number[each] as number;
      if (source !== target) next[source]?.push(target);
    }
  }
  return { size, next };
}
