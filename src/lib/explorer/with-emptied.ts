import type { SkillGraph } from '#lib/graph';

/** These nodes, and what holds nothing but them. */
export function withEmptied(graph: SkillGraph, ids: ReadonlySet<string>): ReadonlySet<string> {
  const all = new Set(ids);
  // From the end of the document, so that what a node holds is known before the node.
  for (const { id } of [...graph.roadmap.nodes].reverse()) {
    if (graph.children.get(id)?.every((child) => all.has(child))) all.add(id);
  }
  return all;
}
