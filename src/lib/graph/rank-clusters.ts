import { contract } from './condense.ts';
import type { Digraph, Part } from './digraph.ts';
import { expand } from './expand.ts';
import type { SkillGraph } from './model.ts';
import { stronglyConnectedComponents } from './strongly-connected-components.ts';
import { placesIn, topologicalOrder } from './topological-order.ts';

export interface Clusters {
  /** The cluster of each point: the things of one group share one, any other point has its own. */
  readonly of: Int32Array;
  /** Taken by rank, clusters come whole and after all they need; those that need each other share one. */
  readonly rank: Int32Array;
}

/** `things` names the thing that each point of `part` belongs to; null for a point of no thing in the order. */
export function rankClusters(
  graph: SkillGraph,
  part: Part,
  things: readonly (string | null)[],
): Clusters {
  const holder = holdingClusters(graph);
  const { nodeOf } = expand(graph).points;
  const numbers = new Map<number, number>();
  // Numbered as they are met, so that a lower number stands earlier in the document.
  const of = Int32Array.from(things, (thing, point) => {
    const node = nodeOf[part.whole[point] as number] as number;
    const key = thing === null ? -1 - point : (holder[node] as number);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
  const rank = rankNodes(contract(part.digraph, of, numbers.size));
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
  const { of, count } = stronglyConnectedComponents(digraph);
  const first = new Int32Array(count).fill(-1);
  let named = 0;
  // A component is renamed by its lowest node, which makes "the lower number first" mean the document.
  for (const component of of) {
    if (first[component] !== -1) continue;
    first[component] = named;
    named += 1;
  }
  const renamed = of.map((component) => first[component] as number);
  const place = placesIn(topologicalOrder(contract(digraph, renamed, count)), count);
  return renamed.map((component) => place[component] as number);
}
