import { basename, dirname, resolve } from 'node:path';
import { isRoadmapFile, ROADMAPS } from './roadmap-name.ts';
import { idOfFile } from './text-document.ts';

/**
 * What no roadmap may be called, and what is there: `/<id>/` and `/<id>.<format>` are taken, or will be.
 * A test compares this with `src/routes` and `static`.
 */
export const RESERVED: ReadonlyMap<string, string> = new Map([
  ['404', 'the page for what is not found'],
  ['early', 'a script'],
  ['favicon', 'the icon'],
  ['notes', 'the page of all notes'],
  ['open', 'the page for a document of one’s own'],
  ['outlines', 'what progress is counted in'],
  ['plan', 'the weekly plans'],
  ['previews', 'the preview pictures'],
  ['progress', 'the page of all progress'],
  ['search', 'the data of the search'],
  ['skills', 'the skills of all roadmaps'],
]);

/** Of these paths, those of roadmaps that the site publishes. */
export function listPublished(paths: readonly string[]): readonly string[] {
  return paths.filter(
    (path) => dirname(resolve(path)) === resolve(ROADMAPS) && isRoadmapFile(basename(path)),
  );
}

/** A sentence for every file whose address is taken: by the site itself, or by another of the files. */
export function findAddressProblems(paths: readonly string[]): readonly string[] {
  const first = new Map<string, string>();
  return paths.flatMap((path) => {
    const id = idOfFile(path);
    const kept = RESERVED.get(id);
    if (kept !== undefined) {
      return [
        `${path} cannot have the address /${id}/, which is kept for ${kept}; rename the file.`,
      ];
    }
    const other = first.get(id);
    if (other === undefined) first.set(id, path);
    return other === undefined
      ? []
      : [`${other} and ${path} would have the same address, /${id}/; rename one of them.`];
  });
}
