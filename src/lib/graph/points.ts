import type { RoadmapNode } from '#lib/roadmap';
import { children } from './children.ts';
import { makeDigraph, type Arc, type Digraph } from './digraph.ts';
import type { Edge } from './model.ts';

/**
 * What an edge between containers means, in linear size. Each node has a point where it is entered and a
 * point where it is left; what a container holds lies between its two. "G requires H" is then the one arc
 * leave(H) → enter(G), and whatever stands in G is behind whatever stands in H.
 *
 * Points are numbered on one walk through the document, so a lower number stands earlier in it, and
 * without edges every arc runs upwards.
 */
export interface Points {
  readonly size: number;
  /** The node of each point, as an index into the roadmap's nodes. */
  readonly nodeOf: Int32Array;
  readonly indexOf: ReadonlyMap<string, number>;
  readonly enter: Int32Array;
  readonly leave: Int32Array;
  /** The index of the node that holds each node; -1 at the top. */
  readonly parent: Int32Array;
}

const TOP = -1;

/** Walks the nodes; a parent must stand before its children. */
export function layOutPoints(nodes: readonly RoadmapNode[]): Points {
  const indexOf = new Map(nodes.map((node, index) => [node.id, index]));
  const enter = new Int32Array(nodes.length);
  const leave = new Int32Array(nodes.length);
  const nodeOf = new Int32Array(2 * nodes.length);
  const held = children(nodes);
  let clock = 0;
  const stack = reversedIndexes(held.get(null), indexOf);
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    // A node is stacked a second time, as its complement, to be left after all that it holds.
    const index = next < 0 ? ~next : next;
    (next < 0 ? leave : enter)[index] = clock;
    nodeOf[clock] = index;
    clock += 1;
    if (next < 0) continue;
    stack.push(~index);
    for (const child of reversedIndexes(held.get(nodes[index]?.id ?? ''), indexOf))
      stack.push(child);
  }
  const parent = Int32Array.from(nodes, (node) =>
    node.parent === null ? TOP : (indexOf.get(node.parent) ?? TOP),
  );
  return { size: clock, nodeOf, indexOf, enter, leave, parent };
}

function reversedIndexes(
  ids: readonly string[] | undefined,
  indexOf: ReadonlyMap<string, number>,
): number[] {
  return (ids ?? []).map((id) => indexOf.get(id) as number).reverse();
}

/** Where a node is entered; the id must be one of the roadmap's. */
export function enterPoint(points: Points, id: string): number {
  return points.enter[points.indexOf.get(id) as number] as number;
}

/** Where a node is left; the id must be one of the roadmap's. */
export function leavePoint(points: Points, id: string): number {
  return points.leave[points.indexOf.get(id) as number] as number;
}

/** Whether `outer` is `inner` or holds it, at any depth. */
export function contains(points: Points, outer: string, inner: string): boolean {
  return (
    enterPoint(points, outer) <= enterPoint(points, inner) &&
    leavePoint(points, inner) <= leavePoint(points, outer)
  );
}

/** The arcs that containment alone makes. */
export function containmentArcs(points: Points): Arc[] {
  const arcs: Arc[] = [];
  points.parent.forEach((holder, index) => {
    const enter = points.enter[index] as number;
    const leave = points.leave[index] as number;
    arcs.push([enter, leave]);
    if (holder === TOP) return;
    arcs.push([points.enter[holder] as number, enter], [leave, points.leave[holder] as number]);
  });
  return arcs;
}

/** The arc that an edge makes. */
export function arcOf(points: Points, edge: Pick<Edge, 'source' | 'target'>): Arc {
  return [leavePoint(points, edge.source), enterPoint(points, edge.target)];
}

/** Containment and prerequisites together. */
export function pointDigraph(points: Points, edges: readonly Edge[]): Digraph {
  const arcs = containmentArcs(points);
  for (const edge of edges) if (edge.relation === 'requires') arcs.push(arcOf(points, edge));
  return makeDigraph(points.size, arcs);
}
