export { loadRoadmaps, readRoadmaps, type LoadedRoadmap } from './content.ts';
export { readRoadmapFiles, type RoadmapFile } from './files.ts';
export { previewFile, previewPath } from './preview-files.ts';
export { PREVIEW_HEIGHT, PREVIEW_WIDTH, previewSvg } from './preview.ts';
export { diagnosticLine, type CheckedFile } from './report.ts';
