import type { SkillGraph } from './model.ts';

/** The node, what holds it, what holds that, up to the top; nothing for an unknown id. */
export function withContainers(graph: SkillGraph, id: string): readonly string[] {
  const chain = new Set<string>();
  let node = graph.node.get(id);
  while (node && !chain.has(node.id)) {
    chain.add(node.id);
    node = node.parent === null ? undefined : graph.node.get(node.parent);
  }
  return [...chain];
}
