import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { decodeText } from './decode-text.ts';
import { nearestName } from './nearest-name.ts';
import { oneLine, type Terminal } from './terminal.ts';

/** Where a project keeps its roadmaps, seen from where the command runs. */
export const ROADMAPS = 'roadmaps';
/** Tells how to write a roadmap; is none. */
const GUIDE = 'readme.md';
const STANDARD_INPUT = '-';

/** A document that was found and is text. */
export interface SourceText {
  /** What to call the file in a report. */
  readonly name: string;
  readonly id: string;
  readonly text: string;
}

/** A document, or the sentence that says why there is none. */
export type SourceReading =
  | { readonly source: SourceText; readonly problem: null }
  | { readonly source: null; readonly problem: string };

/** Reads an existing path, else the roadmap of that id, else (for `-`) standard input. */
export async function readSource(fileOrId: string, terminal: Terminal): Promise<SourceReading> {
  if (fileOrId === STANDARD_INPUT) {
    return textOf('standard input', 'standard-input', await terminal.readInput());
  }
  const path = await findFile(fileOrId);
  if (path === null) return refuse(await sayNotFound(fileOrId));
  try {
    if ((await stat(path)).isDirectory()) {
      return refuse(`${oneLine(path)} is a folder; name the Markdown files in it.`);
    }
    return textOf(path, idOfFile(path), await readFile(path));
  } catch (error) {
    const reason = error instanceof Error ? oneLine(error.message) : 'the reason is not known';
    return refuse(`${oneLine(path)} cannot be read: ${reason}.`);
  }
}

/** The files of all roadmaps of the project, sorted by name. */
export async function listRoadmapFiles(): Promise<readonly string[]> {
  const names = await readdir(ROADMAPS).catch(() => []);
  return names
    .filter((name) => extname(name) === '.md' && name.toLowerCase() !== GUIDE)
    .sort()
    .map((name) => join(ROADMAPS, name));
}

/** `roadmaps/pyarch.md` → `pyarch`: the name of the file as an id, accents and spaces taken out. */
export function idOfFile(path: string): string {
  const name = basename(path, extname(path)).normalize('NFKD').toLowerCase();
  const id = name.replace(/\p{M}+/gu, '').replace(/[^a-z0-9]+/g, '-');
  return id.replace(/^-|-$/g, '') || 'roadmap';
}

function textOf(name: string, id: string, bytes: Uint8Array): SourceReading {
  const text = decodeText(bytes);
  if (text === null) {
    return refuse(`${oneLine(name)} is not text; a roadmap is a Markdown file, saved as UTF-8.`);
  }
  return { source: { name, id, text }, problem: null };
}

function refuse(problem: string): SourceReading {
  return { source: null, problem };
}

async function findFile(fileOrId: string): Promise<string | null> {
  for (const path of [fileOrId, join(ROADMAPS, `${fileOrId}.md`)]) {
    if (await exists(path)) return path;
  }
  return null;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

async function sayNotFound(fileOrId: string): Promise<string> {
  const ids = (await listRoadmapFiles()).map(idOfFile);
  const nearest = nearestName(idOfFile(fileOrId), ids);
  const cure = nearest === null ? `Name a file.` : `Did you mean “${nearest}”?`;
  return `There is no file or roadmap “${oneLine(fileOrId)}”. ${cure}`;
}
