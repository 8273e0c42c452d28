import type { Diagnostic, Roadmap } from '#lib/roadmap';
import { describeCycle, describeSelfPrerequisite } from './describe-cycle.ts';
import { runsForward } from './digraph.ts';
import { IncrementalOrder } from './incremental-order.ts';
import type { Edge, EdgeOrigin } from './model.ts';
import { arcOf, containmentArcs, contains, layOutPoints, pointDigraph } from './points.ts';
import type { Points } from './points.ts';
import { stronglyConnectedComponents } from './strongly-connected-components.ts';

/** What the author said in so many words holds longest; what only the vocabulary knows goes first. */
const STRENGTH: Readonly<Record<EdgeOrigin, number>> = {
  skill: 0,
  order: 1,
  project: 1,
  declared: 2,
};

interface Unbroken {
  readonly edges: readonly Edge[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The edges without those that would make anything its own prerequisite, and a report of each such edge
 * with every line that takes part. An edge goes only where all others of a cycle are stronger, or as
 * strong and earlier in the document. `follows` edges are let through.
 */
export function breakCycles(roadmap: Roadmap, edges: readonly Edge[]): Unbroken {
  const nodes = new Map(roadmap.nodes.map((node) => [node.id, node]));
  const points = layOutPoints(roadmap.nodes);
  const isOwn = (edge: Edge): boolean =>
    contains(points, edge.source, edge.target) || contains(points, edge.target, edge.source);
  const own = edges.filter((edge) => edge.relation === 'requires' && isOwn(edge));
  const others = edges.filter((edge) => edge.relation !== 'requires' || !isOwn(edge));
  const cycles = cyclesOf(roadmap, points, others);
  return {
    edges: others.filter((edge) => !cycles.has(edge)),
    diagnostics: [
      ...own.map((edge) => describeSelfPrerequisite(nodes, edge)),
      ...[...cycles].map(([edge, rest]) => describeCycle(nodes, edge, rest)),
    ],
  };
}

/** The edges to take out, each with the rest of the cycle that it would close. */
function cyclesOf(
  roadmap: Roadmap,
  points: Points,
  edges: readonly Edge[],
): ReadonlyMap<Edge, readonly Edge[]> {
  const digraph = pointDigraph(points, edges);
  if (runsForward(digraph)) return new Map();
  const component = stronglyConnectedComponents(digraph).of;
  const isInside = ([from, to]: readonly [number, number]): boolean =>
    component[from] === component[to];
  const order = new IncrementalOrder(points.size);
  for (const arc of containmentArcs(points)) if (isInside(arc)) order.add(...arc);
  const edgeOf = new Map<number, Edge>();
  const closing = new Map<Edge, readonly Edge[]>();
  const tied = edges.filter(
    (edge) => edge.relation === 'requires' && isInside(arcOf(points, edge)),
  );
  for (const edge of tied.sort(strongestFirst(roadmap, points))) {
    const [from, to] = arcOf(points, edge);
    const path = order.add(from, to);
    if (path === null) edgeOf.set(from * points.size + to, edge);
    else closing.set(edge, edgesAlong(path, points.size, edgeOf));
  }
  return closing;
}

function edgesAlong(
  path: readonly number[],
  size: number,
  edgeOf: ReadonlyMap<number, Edge>,
): readonly Edge[] {
  return path.flatMap((to, index) => {
    const edge = edgeOf.get((path[index - 1] ?? 0) * size + to);
    return index > 0 && edge ? [edge] : [];
  });
}

function strongestFirst(roadmap: Roadmap, points: Points): (a: Edge, b: Edge) => number {
  const placeOf = (edge: Edge): readonly number[] => {
    const index = points.indexOf.get(edge.target) as number;
    const said = edge.statement ?? roadmap.nodes[index]?.source;
    const [from, to] = arcOf(points, edge);
    return [-STRENGTH[edge.origin], said?.line ?? 0, said?.column ?? 0, to, from];
  };
  return (a, b) => {
    const first = placeOf(a);
    const second = placeOf(b);
    const at = first.findIndex((value, index) => value !== second[index]);
    return (first[at] ?? 0) - (second[at] ?? 0);
  };
}
