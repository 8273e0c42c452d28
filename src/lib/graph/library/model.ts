import type { Vocabulary } from '#lib/skills';
import type { SkillGraph } from '../model.ts';

/** The id of the map of all skills, and what stands for the vocabulary among the ids of roadmaps. */
export const SKILLS = 'skills';

/** Where a roadmap teaches a skill. */
export interface Appearance {
  readonly roadmap: string;
  readonly node: string;
}

/** Roadmaps seen together through the vocabulary that they share. Built by `makeLibrary`. */
export interface Library {
  readonly vocabulary: Vocabulary;
  /** By id, in the order that lists of them are in. */
  readonly graphs: ReadonlyMap<string, SkillGraph>;
  /** By skill: of each roadmap that teaches it the one node that does, in the order of the graphs. */
  readonly appearances: ReadonlyMap<string, readonly Appearance[]>;
}
