import type { Edge } from './model.ts';
import { arcOf, pointDigraph, type Points } from './points.ts';
import { stronglyConnectedComponents } from './strongly-connected-components.ts';
import { placesIn, topologicalOrder } from './topological-order.ts';

export interface Untangled {
  /** The edges to leave out. */
  readonly dropped: readonly Edge[];
  /** How many of the edges, the dropped ones among them, lie on a cycle. */
  readonly tied: number;
}

/**
 * Which of `edges`, given as runs of one strength and the strongest first, to leave out so that what is left
 * is acyclic together with `kept`, which must be so by itself. Of each run go those that lie on a cycle of
 * nothing weaker and run against the order of what is kept, which is the document's where it is free. Those
 * may be more than had to go: in return the time is that of a few walks through the graph.
 */
export function dropBackward(
  points: Points,
  kept: readonly Edge[],
  runs: readonly (readonly Edge[])[],
): Untangled {
  const dropped = new Set<Edge>();
  let standing = kept;
  let tied = 0;
  for (const run of runs) {
    const { of } = stronglyConnectedComponents(pointDigraph(points, [...standing, ...run]));
    const order = topologicalOrder(pointDigraph(points, standing));
    const place = placesIn(order, points.size);
    for (const edge of run) {
      const [from, to] = arcOf(points, edge);
      if (of[from] !== of[to]) continue;
      tied += 1;
      if ((place[from] as number) > (place[to] as number)) dropped.add(edge);
    }
    standing = [...standing, ...run.filter((edge) => !dropped.has(edge))];
  }
  return { dropped: [...dropped], tied };
}
