import type { SkillGraph } from './model.ts';

/** "Redis or Memcached": whoever knows one of them is through. */
const EITHER = /\s(?:or|vs\.?|versus)\s/i;

/** Whether a topic names several skills of which one is enough. */
export function isEither(graph: SkillGraph, id: string): boolean {
  return (graph.skills.get(id)?.length ?? 0) > 1 && EITHER.test(graph.node.get(id)?.title ?? '');
}
