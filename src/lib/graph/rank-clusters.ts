import { contract } from './condense.ts';
import type { Digraph, Part } from './digraph.ts';
import { expand } from './expand.ts';
import type { SkillGraph } from './model.ts';
import { stronglyConnectedComponents } from './strongly-connected-components.ts';
import { placesIn, topologicalOrder } from './topological-order.ts';

const NONE = -1;

export interface Clusters {
  /** The cluster of each point: the things of one group share one, any other point has its own. */
  readonly of: Int32Array;
  /** Taken by rank, clusters come whole and after all they need; those that need each other share one. */
  readonly rank: Int32Array;
}

/** `isWanted` marks (with 1) each point of `part` that belongs to a thing in the order. */
export function rankClusters(graph: SkillGraph, part: Part, isWanted: Uint8Array): Clusters {
  const holder = holdingClusters(graph);
  const { nodeOf } = expand(graph).points;
  const of = new Int32Array(part.whole.length);
  const known = new Int32Array(holder.length).fill(NONE);
  let count = 0;
  // Numbered as they are met, so that a lower number stands earlier in the document.
  part.whole.forEach((whole, point) => {
    const group = holder[nodeOf[whole] as number] as number;
    const before = isWanted[point] === 1 ? (known[group] as number) : NONE;
    of[point] = before === NONE ? count : before;
    if (before === NONE) count += 1;
    if (isWanted[point] === 1) known[group] = of[point] as number;
  });
  const rank = rankNodes(contract(part.digraph, of, count));
  return { of, rank: of.map((cluster) => rank[cluster] as number) };
}

/** For each node the index of the nearest group around it, else of the outermost node that is no stage. */
function holdingClusters(graph: SkillGraph): Int32Array {
  const { parent } = expand(graph).points;
  const holder = new Int32Array(parent.length);
  graph.roadmap.nodes.forEach((node, index) => {
    const above = parent[index] as number;
    const isUnderStage = above < 0 || graph.roadmap.nodes[above]?.kind === 'stage';
    holder[index] = node.kind === 'group' || isUnderStage ? index : (holder[above] as number);
  });
  return holder;
}

/** The place of each node when all go by their arcs, then by number; nodes on one cycle share a place. */
function rankNodes(digraph: Digraph): Int32Array {
  const order = topologicalOrder(digraph);
  if (order.length === digraph.size) return placesIn(order, digraph.size);
  const { of, count } = stronglyConnectedComponents(digraph);
  const first = new Int32Array(count).fill(NONE);
  let named = 0;
  // A component is renamed by its lowest node, which makes "the lower number first" mean the document.
  for (const component of of) {
    if (first[component] !== NONE) continue;
    first[component] = named;
    named += 1;
  }
  const renamed = of.map((component) => first[component] as number);
  const place = placesIn(topologicalOrder(contract(digraph, renamed, count)), count);
  return renamed.map((component) => place[component] as number);
}
