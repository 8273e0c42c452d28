export { loadRoadmaps, readRoadmaps, type LoadedRoadmap } from './content.ts';
export { readRoadmapFiles, type RoadmapFile } from './files.ts';
export { diagnosticLine, type CheckedFile } from './report.ts';
