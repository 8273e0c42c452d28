import type { Vocabulary } from '#lib/skills';
import { readDocument, type DocumentReading } from './documents/read-document.ts';
import { refuseErrors, type CheckedFile } from './documents/report.ts';
import { readRoadmapFiles } from './documents/roadmap-files.ts';
import { readSkillsFile } from './documents/skills-file.ts';
import type { TextDocument } from './documents/text-document.ts';

/** A roadmap of the site, read. */
export interface LoadedRoadmap extends TextDocument, DocumentReading {}

interface Known {
  /** What it was read with. */
  readonly vocabulary: Vocabulary | null;
  readonly roadmap: LoadedRoadmap;
}

/** What was read of each document: every page of a build asks for the same five. */
const known = new WeakMap<TextDocument, Known>();

/**
 * All roadmaps, in the order of their ids, whatever is wrong with them; read anew where its file or the vocabulary
 * of skills changed. A vocabulary that has errors counts as none.
 */
export function readRoadmaps(folder?: string): readonly LoadedRoadmap[] {
  const vocabulary = readSkillsFile(folder)?.vocabulary ?? null;
  return readRoadmapFiles(folder).map((file) => {
    const before = known.get(file);
    if (before?.vocabulary === vocabulary) return before.roadmap;
    const roadmap = { ...file, ...readDocument(file, vocabulary) };
    known.set(file, { vocabulary, roadmap });
    return roadmap;
  });
}

/** Every file of the content with what is wrong with it: the vocabulary of skills, where there is one, and the roadmaps. */
export function readContent(folder?: string): readonly CheckedFile[] {
  const skills = readSkillsFile(folder);
  return [...(skills === null ? [] : [skills]), ...readRoadmaps(folder)];
}

/**
 * All roadmaps of the site. An error in any of them, or in the vocabulary of skills, ends the build with its
 * line; while developing, the page still comes and its overlay tells.
 */
export function loadRoadmaps(folder?: string): readonly LoadedRoadmap[] {
  if (process.env.NODE_ENV !== 'development') refuseErrors(readContent(folder));
  return readRoadmaps(folder);
}

/** Roadmaps in the order that lists of them are in: by title. */
export function sortByTitle(roadmaps: readonly LoadedRoadmap[]): readonly LoadedRoadmap[] {
  const title = ({ graph }: LoadedRoadmap) => graph.roadmap.title;
  return [...roadmaps].sort((a, b) => title(a).localeCompare(title(b), 'en'));
}
