import { reverseDigraph, type Digraph } from './digraph.ts';
import { isThingToLearn } from './is-thing-to-learn.ts';
import type { SkillGraph } from './model.ts';
import { layOutPoints, pointDigraph, type Points } from './points.ts';
import { topologicalOrder } from './topological-order.ts';

/** A graph with its containers opened up into points: what the questions walk through. */
export interface ExpandedGraph {
  readonly points: Points;
  /** 1 for each node, by its index, that is a thing to learn. */
  readonly isThing: Uint8Array;
  readonly forward: Digraph;
  readonly backward: Digraph;
  /** Each point after those that lead to it; where that leaves a choice, as in the document. */
  readonly order: readonly number[];
}

/** A graph never changes, and one is asked many questions: each is expanded once. */
const known = new WeakMap<SkillGraph, ExpandedGraph>();

export function expand(graph: SkillGraph): ExpandedGraph {
  const before = known.get(graph);
  if (before) return before;
  const points = layOutPoints(graph.roadmap.nodes);
  const forward = pointDigraph(points, graph.edges);
  const expanded = {
    points,
    isThing: Uint8Array.from(graph.roadmap.nodes, ({ id }) => Number(isThingToLearn(graph, id))),
    forward,
    backward: reverseDigraph(forward),
    order: topologicalOrder(forward),
  };
  known.set(graph, expanded);
  return expanded;
}
