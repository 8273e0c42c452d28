import { readdirSync, readFileSync } from 'node:fs';
import { isRoadmapFile, ROADMAPS } from './roadmap-name.ts';
import { idOfFile, openDocument, type TextDocument } from './text-document.ts';

/** The paths of all roadmaps of a folder, with `/`, sorted. Throws where there is no such folder. */
export function listRoadmapFiles(folder: string = ROADMAPS): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && isRoadmapFile(entry.name))
    .map(({ name }) => `${folder}/${name}`)
    .sort();
}

/** A sentence for every two files that would have one address. */
export function findSameAddresses(paths: readonly string[]): readonly string[] {
  const first = new Map<string, string>();
  return paths.flatMap((path) => {
    const id = idOfFile(path);
    const other = first.get(id);
    if (other === undefined) first.set(id, path);
    return other === undefined
      ? []
      : [`${other} and ${path} would have the same address, /${id}/; rename one of them.`];
  });
}

/**
 * All roadmaps of a folder, read anew, in the order of their names.
 * @throws {Error} with a sentence for every file that is not text or takes another's address
 */
export function readRoadmapFiles(folder: string = ROADMAPS): readonly TextDocument[] {
  const paths = listRoadmapFiles(folder);
  const openings = paths.map((path) => openDocument(path, readFileSync(path)));
  const problems = [
    ...openings.flatMap(({ problem }) => problem ?? []),
    ...findSameAddresses(paths),
  ];
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return openings.flatMap(({ document }) => document ?? []);
}
