export { findAddressProblems, listPublished } from './addresses.ts';
export { oneLine } from './one-line.ts';
export { readDocument } from './read-document.ts';
export { diagnosticLine } from './report.ts';
export { listRoadmapFiles, readRoadmapFiles } from './roadmap-files.ts';
export { ROADMAPS } from './roadmap-name.ts';
export { isSkillsFile, openSkills, readSkillsFile } from './skills-file.ts';
export {
  idOfFile,
  openDocument,
  type DocumentOpening,
  type TextDocument,
} from './text-document.ts';
