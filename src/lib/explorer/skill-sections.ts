import type { Component } from 'svelte';
import type { NodeSkills } from '#lib/graph';
import type { RoadmapName } from './roadmap-name.ts';

/** What the panel of a skill says that no other topic's does. Only the map of all skills loads it. */
export type SkillSections = Component<{
  known: NodeSkills;
  roadmaps: readonly RoadmapName[];
}>;

/** What stands over the map of all skills. */
export type SkillTools = Component<{
  roadmaps: readonly RoadmapName[];
  skills: ReadonlyMap<string, NodeSkills>;
  /** Whether a skill is open, whose panel takes the place of a comparison. */
  isCovered: boolean;
  /** Told which skills to fade; null for none. */
  onfade: (ids: ReadonlySet<string> | null) => void;
  /** Told whether two roadmaps are being compared. */
  oncompare: (isComparing: boolean) => void;
}>;

/** The parts of a page that only the map of all skills has. */
export interface SkillParts {
  readonly sections: SkillSections;
  readonly tools: SkillTools;
}
