export type {
  Choice,
  Diagnostic,
  Importance,
  NodeKind,
  Note,
  Prerequisite,
  Resource,
  ResourceKind,
  Roadmap,
  RoadmapNode,
  Severity,
  Source,
  UnresolvedNeed,
} from './model.ts';
export type { ReadOptions, RoadmapRead } from './read-tree.ts';
export { hostOf, readAddress } from './address.ts';
export { makeChoice } from './choices/make-choice.ts';
export { RESOURCE_KINDS } from './model.ts';
export { countEdits } from './count-edits.ts';
export { shorten } from './excerpt.ts';
export { nearestTitle } from './nearest-title.ts';
export { idOf } from './slug.ts';
export { offeredChoices } from './offered-choices.ts';
export { readRoadmap } from './read-roadmap.ts';
export { readTree } from './read-tree.ts';
export { writeRoadmap } from './write/write-roadmap.ts';
