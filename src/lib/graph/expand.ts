import { reverseDigraph, type Digraph } from './digraph.ts';
import type { SkillGraph } from './model.ts';
import { layOutPoints, pointDigraph, type Points } from './points.ts';

/** A graph with its containers opened up into points: what the questions walk through. */
export interface ExpandedGraph {
  readonly points: Points;
  readonly forward: Digraph;
  readonly backward: Digraph;
}

/** A graph never changes, and one is asked many questions: each is expanded once. */
const known = new WeakMap<SkillGraph, ExpandedGraph>();

export function expand(graph: SkillGraph): ExpandedGraph {
  const before = known.get(graph);
  if (before) return before;
  const points = layOutPoints(graph.roadmap.nodes);
  const forward = pointDigraph(points, graph.edges);
  const expanded = { points, forward, backward: reverseDigraph(forward) };
  known.set(graph, expanded);
  return expanded;
}
