import { buildSkillGraph, type SkillGraph } from '#lib/graph';
import { readRoadmap, type Diagnostic } from '#lib/roadmap';
import type { Vocabulary } from '#lib/skills';
import { readSkillsFile } from './skills-file.ts';
import type { TextDocument } from './text-document.ts';

export interface DocumentReading {
  readonly graph: SkillGraph;
  /** Of the reading and of the graph, as they stand in the file. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the roadmap that a document holds, as the site and the commands show it: with the project's
 * vocabulary of skills, where it has one without errors, or with another that is given.
 */
export function readDocument(
  { text, id }: TextDocument,
  vocabulary: Vocabulary | null = readSkillsFile()?.vocabulary ?? null,
): DocumentReading {
  const reading = readRoadmap(text, { id });
  const { graph, diagnostics } = buildSkillGraph(reading.roadmap, vocabulary);
  return { graph, diagnostics: [...reading.diagnostics, ...diagnostics].sort(byPlace) };
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return a.line - b.line || a.column - b.column;
}
