import { readdirSync, readFileSync } from 'node:fs';
import { findAddressProblems } from './addresses.ts';
import { isRoadmapFile, ROADMAPS } from './roadmap-name.ts';
import { openDocument, type TextDocument } from './text-document.ts';

/** The paths of all roadmaps of a folder, with `/`, sorted. Throws where there is no such folder. */
export function listRoadmapFiles(folder: string = ROADMAPS): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && isRoadmapFile(entry.name))
    .map(({ name }) => `${folder}/${name}`)
    .sort();
}

/**
 * All roadmaps of a folder, read anew, in the order of their names.
 * @throws {Error} with a sentence for every file that is not text or whose address is taken
 */
export function readRoadmapFiles(folder: string = ROADMAPS): readonly TextDocument[] {
  const paths = listRoadmapFiles(folder);
  const openings = paths.map((path) => openDocument(path, readFileSync(path)));
  const problems = [
    ...openings.flatMap(({ problem }) => problem ?? []),
    ...findAddressProblems(paths),
  ];
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return openings.flatMap(({ document }) => document ?? []);
}
