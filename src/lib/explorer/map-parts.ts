import type { Component, Snippet } from 'svelte';
import type { NodeSkills } from '#lib/graph';
import type { Explorer } from './explorer.svelte.ts';
import type { RoadmapName } from './roadmap-name.ts';

/** What the panel of a skill says that no other topic's does. Only the map of all skills loads it. */
export type SkillSections = Component<{
  known: NodeSkills;
  roadmaps: readonly RoadmapName[];
}>;

/** What stands over the map. */
export type MapTools = Component<{
  roadmaps: readonly RoadmapName[];
  explorer: Explorer;
  /** Whether a topic is open, whose panel takes the place of a comparison. */
  isCovered: boolean;
  /** Told whether two roadmaps are being compared. */
  oncompare: (isComparing: boolean) => void;
}>;

/** The parts of a page that only some maps have: that of all skills, and that of a visitor's own document. */
export interface MapParts {
  readonly sections: SkillSections | null;
  readonly tools: MapTools;
}

/** What the page of a visitor's own document has besides. */
export interface OwnParts {
  /** Stands beside the map, or over it where there is no room for both. */
  readonly text: Snippet;
  readonly isCovered: boolean;
  /** Stands where the map will be. */
  readonly invitation: Snippet;
}
