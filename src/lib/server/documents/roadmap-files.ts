import { readdirSync, readFileSync } from 'node:fs';
import { findAddressProblems } from './addresses.ts';
import { stampOf } from './file-stamp.ts';
import { isRoadmapFile, ROADMAPS } from './roadmap-name.ts';
import { openDocument, type DocumentOpening, type TextDocument } from './text-document.ts';

/** The paths of all roadmaps of a folder, with `/`, sorted. Throws where there is no such folder. */
export function listRoadmapFiles(folder: string = ROADMAPS): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && isRoadmapFile(entry.name))
    .map(({ name }) => `${folder}/${name}`)
    .sort();
}

/**
 * All roadmaps of a folder as they are now, in the order of their names; one whose file did not change is
 * the same object as before.
 * @throws {Error} with a sentence for every file that is not text or whose address is taken
 */
export function readRoadmapFiles(folder: string = ROADMAPS): readonly TextDocument[] {
  const paths = listRoadmapFiles(folder);
  const openings = paths.map((path) => openOnce(path));
  const problems = [
    ...openings.flatMap(({ problem }) => problem ?? []),
    ...findAddressProblems(paths),
  ];
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return openings.flatMap(({ document }) => document ?? []);
}

/** The last opening of each file, and how the file was then: every page of a build asks for all of them. */
const opened = new Map<string, { readonly stamp: string; readonly opening: DocumentOpening }>();

function openOnce(path: string): DocumentOpening {
  const stamp = stampOf(path);
  const before = opened.get(path);
  if (before?.stamp === stamp) return before.opening;
  const opening = openDocument(path, readFileSync(path));
  opened.set(path, { stamp, opening });
  return opening;
}
