import type { SkillGraph } from './model.ts';

/**
 * Whether a node is itself learnt or built: a topic or a project that holds nothing. What holds others
 * is learnt by learning those.
 */
export function isThingToLearn(graph: SkillGraph, id: string): boolean {
  const kind = graph.node.get(id)?.kind;
  return (kind === 'topic' || kind === 'project') && !graph.children.has(id);
}
