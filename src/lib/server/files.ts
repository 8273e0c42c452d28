import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the content stands, seen from the project's folder, in which every command runs. */
export const ROADMAPS = 'roadmaps';
const MARKDOWN = '.md';
/** Says how to write a roadmap, and is none. */
const GUIDE = 'README.md';

export interface RoadmapFile {
  /** The file's name without its ending: the roadmap's address. */
  readonly id: string;
  /** The path seen from the project's folder, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** True for the name of a file that holds a roadmap. */
export function isRoadmapFile(name: string): boolean {
  return name.endsWith(MARKDOWN) && name !== GUIDE && !name.startsWith('.');
}

/** All roadmaps of a folder, read anew, in the order of their names. */
export function readRoadmapFiles(folder: string = ROADMAPS): readonly RoadmapFile[] {
  return readdirSync(folder)
    .filter(isRoadmapFile)
    .sort()
    .map((name) => ({
      id: name.slice(0, -MARKDOWN.length),
      path: `${folder}/${name}`,
      text: readFileSync(join(folder, name), 'utf8'),
    }));
}
