import { basename, extname } from 'node:path';
import { decodeText } from '#lib/markdown';
import { idOf } from '#lib/roadmap';
import { oneLine } from './one-line.ts';

/** A file that holds text. */
export interface TextDocument {
  /** Made of the file's name: the roadmap's address. */
  readonly id: string;
  /** The path as it was given: what a person calls the file. */
  readonly path: string;
  readonly text: string;
}

/** A document, or the sentence that says why there is none. */
export type DocumentOpening =
  | { readonly document: TextDocument; readonly problem: null }
  | { readonly document: null; readonly problem: string };

/** The document that a file of this path and these bytes is. */
export function openDocument(path: string, bytes: Uint8Array): DocumentOpening {
  const text = decodeText(bytes);
  if (text === null) {
    const problem = `${oneLine(path)} is not text; a roadmap is a Markdown file, saved as UTF-8.`;
    return { document: null, problem };
  }
  return { document: { id: idOfFile(path), path, text }, problem: null };
}

/** `roadmaps/pyarch.md` → `pyarch`, `My Roadmap.md` → `my-roadmap`: as a title becomes an id. */
export function idOfFile(path: string): string {
  return idOf(basename(path, extname(path)));
}
