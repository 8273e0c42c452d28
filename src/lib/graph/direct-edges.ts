import type { Edge, SkillGraph } from './model.ts';

/** The `requires` edges that apply to a node: its own first, then those of what holds it, outwards. */
export function directPrerequisites(graph: SkillGraph, id: string): readonly Edge[] {
  return withContainers(graph, id).flatMap((each) => graph.incoming.get(each) ?? []);
}

/** The `requires` edges that lead on from a node: its own first, then those of what holds it, outwards. */
export function directDependents(graph: SkillGraph, id: string): readonly Edge[] {
  return withContainers(graph, id).flatMap((each) => graph.outgoing.get(each) ?? []);
}

/** The node, what holds it, what holds that, up to the top. */
export function withContainers(graph: SkillGraph, id: string): readonly string[] {
  const chain = new Set<string>();
  let node = graph.node.get(id);
  while (node && !chain.has(node.id)) {
    chain.add(node.id);
    node = node.parent === null ? undefined : graph.node.get(node.parent);
  }
  return [...chain];
}
