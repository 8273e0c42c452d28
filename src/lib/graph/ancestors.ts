import type { Digraph } from './digraph.ts';
import { expand } from './expand.ts';
import { isThingToLearn } from './is-thing-to-learn.ts';
import type { SkillGraph } from './model.ts';
import { contains, enterPoint, leavePoint } from './points.ts';
import { reachable } from './reachable.ts';

/**
 * The topics and projects that come before a node, at any distance: of a container, those before anything
 * in it. Neither containers nor what the node itself holds; an unknown id has none.
 */
export function ancestors(graph: SkillGraph, id: string): ReadonlySet<string> {
  if (!graph.node.has(id)) return new Set();
  const { points, backward } = expand(graph);
  return thingsOn(graph, id, backward, leavePoint(points, id));
}

/**
 * The topics and projects that a node opens up, at any distance: of a container, those that need anything
 * in it. The converse of {@link ancestors}.
 */
export function descendants(graph: SkillGraph, id: string): ReadonlySet<string> {
  if (!graph.node.has(id)) return new Set();
  const { points, forward } = expand(graph);
  return thingsOn(graph, id, forward, enterPoint(points, id));
}

function thingsOn(
  graph: SkillGraph,
  id: string,
  direction: Digraph,
  start: number,
): ReadonlySet<string> {
  const { points } = expand(graph);
  const seen = reachable(direction, [start]);
  const found = new Set<string>();
  for (const node of graph.roadmap.nodes) {
    if (seen[enterPoint(points, node.id)] !== 1 || !isThingToLearn(graph, node.id)) continue;
    // Asked of a thing to learn, the only point met that is its own may be the start itself.
    if (!contains(points, id, node.id)) found.add(node.id);
  }
  return found;
}
