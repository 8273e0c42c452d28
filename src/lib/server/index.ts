export { loadRoadmaps, readRoadmaps, type LoadedRoadmap } from './content.ts';
export { createEngine } from './elk.ts';
export {
  describeNotesPage,
  describeOpenPage,
  describePlanPage,
  describeProgressPage,
  describeRoadmapPage,
  describeTopicPage,
  type Head,
} from './heads.ts';
export { loadLibrary, loadMaps, loadSkillMap } from './library.ts';
export { loadLayouts, loadMap, loadMapDocument } from './maps.ts';
export { previewFile, previewPath } from './preview-files.ts';
export { PREVIEW_HEIGHT, PREVIEW_WIDTH, roadmapPreview, topicPreview } from './preview.ts';
export { publicAddress } from './site.ts';
export { summarizeRoadmaps } from './summary.ts';
