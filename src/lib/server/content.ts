import { readDocument, type DocumentReading } from './documents/read-document.ts';
import { refuseErrors } from './documents/report.ts';
import { readRoadmapFiles } from './documents/roadmap-files.ts';
import type { TextDocument } from './documents/text-document.ts';

/** A roadmap of the site, read. */
export interface LoadedRoadmap extends TextDocument, DocumentReading {}

/** What was read of each document: every page of a build asks for the same five. */
const known = new WeakMap<TextDocument, LoadedRoadmap>();

/** All roadmaps, in the order of their ids, whatever is wrong with them; read anew where a file changed. */
export function readRoadmaps(folder?: string): readonly LoadedRoadmap[] {
  return readRoadmapFiles(folder).map((file) => {
    const before = known.get(file);
    if (before !== undefined) return before;
    const loaded = { ...file, ...readDocument(file) };
    known.set(file, loaded);
    return loaded;
  });
}

/**
 * All roadmaps of the site. An error in any of them ends the build with its line; while developing, the
 * page still comes and its overlay tells.
 */
export function loadRoadmaps(folder?: string): readonly LoadedRoadmap[] {
  const roadmaps = readRoadmaps(folder);
  if (process.env.NODE_ENV !== 'development') refuseErrors(roadmaps);
  return roadmaps;
}

/** Roadmaps in the order that lists of them are in: by title. */
export function sortByTitle(roadmaps: readonly LoadedRoadmap[]): readonly LoadedRoadmap[] {
  const title = ({ graph }: LoadedRoadmap) => graph.roadmap.title;
  return [...roadmaps].sort((a, b) => title(a).localeCompare(title(b), 'en'));
}
