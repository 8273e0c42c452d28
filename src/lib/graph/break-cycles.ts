import type { Diagnostic, Roadmap } from '#lib/roadmap';
import { describeCycle, describeSelfPrerequisite, describeTangle } from './describe-cycle.ts';
import { runsForward } from './digraph.ts';
import { dropBackward, type Untangled } from './drop-backward.ts';
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

/**
 * Each edge that closes a cycle is looked for until that took so many steps for each point and edge, and at
 * least as many as a long roadmap with a few hundred cycles takes: a tenth of a second. What circles go on
 * after that nobody reads one by one, and time stays a multiple of the document.
 */
const WORK_EACH = 12;
const LEAST_WORK = 1_000_000;

interface Unbroken {
  readonly edges: readonly Edge[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The edges without those that would make anything its own prerequisite, and a report of each such edge
 * with every line that takes part; of a great tangle of cycles the last are reported together. An edge goes
 * only where all others of a cycle are stronger, or as strong and earlier in the document, but in a tangle,
 * where it goes for no weaker edge's sake. `follows` edges are let through.
 */
export function breakCycles(roadmap: Roadmap, edges: readonly Edge[]): Unbroken {
  const nodes = new Map(roadmap.nodes.map((node) => [node.id, node]));
  const points = layOutPoints(roadmap.nodes);
  const isOwn = (edge: Edge): boolean =>
    contains(points, edge.source, edge.target) || contains(points, edge.target, edge.source);
  const own = edges.filter((edge) => edge.relation === 'requires' && isOwn(edge));
  const others = edges.filter((edge) => edge.relation !== 'requires' || !isOwn(edge));
  const { closing, tangle } = cyclesOf(roadmap, points, others);
  const tangled = new Set(tangle.dropped);
  return {
    edges: others.filter((edge) => !closing.has(edge) && !tangled.has(edge)),
    diagnostics: [
      ...own.map((edge) => describeSelfPrerequisite(nodes, edge)),
      ...[...closing].map(([edge, rest]) => describeCycle(nodes, edge, rest)),
      ...(tangled.size > 0 ? [describeTangle(nodes, tangle)] : []),
    ],
  };
}

interface Cycles {
  /** The edges to take out, each with the rest of the cycle that it would close. */
  readonly closing: ReadonlyMap<Edge, readonly Edge[]>;
  /** What is to be taken out besides, where one cycle after the other would take too long. */
  readonly tangle: Untangled;
}

function cyclesOf(roadmap: Roadmap, points: Points, edges: readonly Edge[]): Cycles {
  const digraph = pointDigraph(points, edges);
  const closing = new Map<Edge, readonly Edge[]>();
  if (runsForward(digraph)) return { closing, tangle: { dropped: [], tied: 0 } };
  const component = stronglyConnectedComponents(digraph).of;
  const isInside = ([from, to]: readonly [number, number]): boolean =>
    component[from] === component[to];
  const order = new IncrementalOrder(points.size);
  for (const arc of containmentArcs(points)) if (isInside(arc)) order.add(...arc);
  const edgeOf = new Map<number, Edge>();
  const tied = strongestFirst(
    roadmap,
    points,
    edges.filter((edge) => edge.relation === 'requires' && isInside(arcOf(points, edge))),
  );
  const mostWork = Math.max(LEAST_WORK, WORK_EACH * (points.size + edges.length));
  let looked = 0;
  for (const edge of tied) {
    if (order.work > mostWork) break;
    looked += 1;
    const [from, to] = arcOf(points, edge);
    const path = order.add(from, to);
    if (path === null) edgeOf.set(from * points.size + to, edge);
    else closing.set(edge, edgesAlong(path, points.size, edgeOf));
  }
  const left = new Set(tied.slice(looked));
  const kept = edges.filter((edge) => !left.has(edge) && !closing.has(edge));
  return { closing, tangle: dropBackward(points, kept, inRuns([...left])) };
}

/** Edges of one strength together. */
function inRuns(edges: readonly Edge[]): readonly (readonly Edge[])[] {
  const runs = new Map<number, Edge[]>();
  for (const edge of edges) {
    const run = runs.get(STRENGTH[edge.origin]);
    if (run) run.push(edge);
    else runs.set(STRENGTH[edge.origin], [edge]);
  }
  return [...runs.values()];
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

function strongestFirst(roadmap: Roadmap, points: Points, edges: readonly Edge[]): readonly Edge[] {
  const placed = edges.map((edge) => {
    const index = points.indexOf.get(edge.target) as number;
    const said = edge.statement ?? roadmap.nodes[index]?.source;
    const [from, to] = arcOf(points, edge);
    return { edge, place: [-STRENGTH[edge.origin], said?.line ?? 0, said?.column ?? 0, to, from] };
  });
  placed.sort(({ place: first }, { place: second }) => {
    const at = first.findIndex((value, index) => value !== second[index]);
    return (first[at] ?? 0) - (second[at] ?? 0);
  });
  return placed.map(({ edge }) => edge);
}
