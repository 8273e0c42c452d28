import { readFile, stat } from 'node:fs/promises';
import {
  idOfFile,
  listRoadmapFiles,
  oneLine,
  openDocument,
  readSkillsFile,
  type DocumentOpening,
} from '#lib/server/documents';
import { nearestName } from './nearest-name.ts';
import { reasonOf } from './reason-of.ts';
import type { Terminal } from './terminal.ts';

const STANDARD_INPUT = '-';

/** Reads an existing path, else the roadmap of that id, else (for `-`) standard input. */
export async function readSource(fileOrId: string, terminal: Terminal): Promise<DocumentOpening> {
  if (fileOrId === STANDARD_INPUT) {
    return openDocument('standard input', await terminal.readInput());
  }
  const path = await findFile(fileOrId);
  if (path === null) return refuse(sayNotFound(fileOrId));
  try {
    if ((await stat(path)).isDirectory()) {
      return refuse(`${oneLine(path)} is a folder; name the Markdown files in it.`);
    }
    return openDocument(path, await readFile(path));
  } catch (error) {
    return refuse(`${oneLine(path)} cannot be read: ${reasonOf(error)}.`);
  }
}

/** The files of all roadmaps of the project, sorted by name; none where it has no folder of them. */
function listRoadmaps(): readonly string[] {
  try {
    return listRoadmapFiles();
  } catch {
    return [];
  }
}

/** The files of all roadmaps and, last, of the vocabulary of skills where the project has one. */
export function listContent(): readonly string[] {
  const skills = readSkillsFile();
  return [...listRoadmaps(), ...(skills ? [skills.path] : [])];
}

function refuse(problem: string): DocumentOpening {
  return { document: null, problem };
}

async function findFile(fileOrId: string): Promise<string | null> {
  if (await exists(fileOrId)) return fileOrId;
  return listContent().find((path) => idOfFile(path) === fileOrId) ?? null;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function sayNotFound(fileOrId: string): string {
  const nearest = nearestName(idOfFile(fileOrId), listContent().map(idOfFile));
  const cure = nearest === null ? `Name a file.` : `Did you mean “${nearest}”?`;
  return `There is no file or roadmap “${oneLine(fileOrId)}”. ${cure}`;
}
