import type { SkillGraph } from '../model.ts';
import type { Appearance, Library } from './model.ts';

/** Where other roadmaps teach what a node is, those of its main skill first; each place once. */
export function alsoIn(library: Library, graph: SkillGraph, id: string): readonly Appearance[] {
  const found = new Map<string, Appearance>();
  for (const skill of graph.skills.get(id) ?? []) {
    for (const appearance of library.appearances.get(skill) ?? []) {
      if (appearance.roadmap === graph.roadmap.id) continue;
      const key = `${appearance.roadmap}/${appearance.node}`;
      if (!found.has(key)) found.set(key, appearance);
    }
  }
  return [...found.values()];
}
