import type { Vocabulary } from '#lib/skills';
import { findTeachers } from '../find-teachers.ts';
import type { SkillGraph } from '../model.ts';
import type { Appearance, Library } from './model.ts';

/** Puts roadmaps together whose graphs were built with one vocabulary. */
export function makeLibrary(graphs: readonly SkillGraph[], vocabulary: Vocabulary): Library {
  const appearances = new Map<string, Appearance[]>();
  for (const { roadmap, skills } of graphs) {
    for (const [skill, node] of findTeachers(roadmap, skills)) {
      const known = appearances.get(skill) ?? [];
      known.push({ roadmap: roadmap.id, node });
      appearances.set(skill, known);
    }
  }
  return {
    vocabulary,
    graphs: new Map(graphs.map((graph) => [graph.roadmap.id, graph])),
    appearances,
  };
}
