import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readVocabulary, type VocabularyReading } from '#lib/skills';
import { stampOf } from './file-stamp.ts';
import { ROADMAPS, SKILLS } from './roadmap-name.ts';

export interface SkillsFile extends VocabularyReading {
  readonly path: string;
  readonly text: string;
}

let last: { readonly stamp: string; readonly file: SkillsFile } | null = null;

/** The vocabulary of skills of a folder as it is now, the same object while it does not change; null where there is none. */
export function readSkillsFile(folder: string = ROADMAPS): SkillsFile | null {
  const path = `${folder}/${SKILLS}`;
  if (!existsSync(path)) return null;
  const stamp = stampOf(path);
  if (last?.stamp !== stamp) last = { stamp, file: openSkills(path, readFileSync(path, 'utf8')) };
  return last.file;
}

/** True for the path of a vocabulary of skills. */
export function isSkillsFile(path: string): boolean {
  return basename(path) === SKILLS;
}

/** A vocabulary of skills that stands in a file. */
export function openSkills(path: string, text: string): SkillsFile {
  return { path, text, ...readVocabulary(text) };
}
