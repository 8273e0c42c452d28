import { readSkillGraph, type SkillGraphRead } from '#lib/graph';
import type { Vocabulary } from '#lib/skills';
import { readSkillsFile } from './skills-file.ts';
import type { TextDocument } from './text-document.ts';

export type DocumentReading = Pick<SkillGraphRead, 'graph' | 'diagnostics'>;

/**
 * Reads the roadmap that a document holds, as the site and the commands show it: with the project's
 * vocabulary of skills, where it has one without errors, or with another that is given.
 */
export function readDocument(
  { text, id }: TextDocument,
  vocabulary: Vocabulary | null = readSkillsFile()?.vocabulary ?? null,
): DocumentReading {
  const { graph, diagnostics } = readSkillGraph(text, { id }, vocabulary);
  return { graph, diagnostics };
}
