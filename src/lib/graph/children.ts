import type { RoadmapNode } from '#lib/roadmap';

/** Ids of the nodes that stand directly in a node, in document order; `null` holds the top. */
export function children(
  nodes: readonly RoadmapNode[],
): ReadonlyMap<string | null, readonly string[]> {
  const held = new Map<string | null, string[]>([[null, []]]);
  for (const node of nodes) {
    const siblings = held.get(node.parent);
    if (siblings) siblings.push(node.id);
    else held.set(node.parent, [node.id]);
  }
  return held;
}
