import { arcsOf, makeDigraph, type Arc, type Digraph } from './digraph.ts';
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
  const arcs: Arc[] = [];
  for (const [source, target] of arcsOf(digraph)) {
    const arc: Arc = [number[source] as number, number[target] as number];
    if (arc[0] !== arc[1]) arcs.push(arc);
  }
  return makeDigraph(size, arcs);
}
