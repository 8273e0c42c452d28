import { readRoadmap, type Diagnostic } from '#lib/roadmap';
import type { Vocabulary } from '#lib/skills';
import { buildSkillGraph } from './build-skill-graph.ts';
import type { SkillGraph } from './model.ts';

export interface SkillGraphRead {
  readonly graph: SkillGraph;
  /** Of the reading and of the graph together, as they stand in the text. */
  readonly diagnostics: readonly Diagnostic[];
  /** What the next reading of the text, edited, may start from. */
  readonly tree: ReturnType<typeof readRoadmap>['tree'];
}

/** Reads Markdown as far as its graph. The options are those of `readRoadmap`. Never throws on content. */
export function readSkillGraph(
  text: string,
  options: Parameters<typeof readRoadmap>[1],
  vocabulary: Vocabulary | null,
): SkillGraphRead {
  const reading = readRoadmap(text, options);
  const { graph, diagnostics } = buildSkillGraph(reading.roadmap, vocabulary);
  const all = [...reading.diagnostics, ...diagnostics];
  return { graph, diagnostics: all.sort(byPlace), tree: reading.tree };
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return a.line - b.line || a.column - b.column;
}
