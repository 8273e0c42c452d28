import type { SkillGraph } from '#lib/graph';
import type { Place } from './model.ts';

export function placeOf({ roadmap, node }: SkillGraph, id: string): Place {
  return { roadmap: roadmap.id, topic: id, title: node.get(id)?.title ?? id };
}
