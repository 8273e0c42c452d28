import { describeNodes, makeLibrary, readSkillGraph, skillsGraph, type Library } from '#lib/graph';
import type { NodeSkills, SkillGraph, SkillGraphRead } from '#lib/graph';
import { idOf, type Diagnostic } from '#lib/roadmap';
import { readVocabulary } from '#lib/skills';

/** A visitor's own document: the name of its file, and what it says. */
export interface OwnText {
  readonly name: string;
  readonly text: string;
}

export interface OwnRead {
  readonly graph: SkillGraph;
  readonly skills: Readonly<Record<string, NodeSkills>>;
  readonly diagnostics: readonly Diagnostic[];
  /** What the next reading may start from. */
  readonly tree: SkillGraphRead['tree'];
}

/** What a document without a name of its own is called. */
const UNNAMED = 'roadmap';

/** The name of a file as the last part of an id: `My Roadmap.md` → `my-roadmap`. */
export function ownId(name: string): string {
  const stem = name.replace(/\.[^.]*$/u, '');
  return stem === '' ? UNNAMED : idOf(stem);
}

/** The vocabulary of a site and its roadmaps, read from the files that it serves. A roadmap is its id and its text. */
export function readLibrary(
  skills: string,
  roadmaps: readonly (readonly [id: string, text: string])[],
): Library {
  const { vocabulary } = readVocabulary(skills);
  const graphs = roadmaps.map(([id, text]) => readSkillGraph(text, { id }, vocabulary).graph);
  return makeLibrary(graphs, vocabulary);
}

/** By skill what the map of all skills says of it where a document more is among the roadmaps. */
export function describeSkills(
  { graphs, vocabulary }: Library,
  own: SkillGraph,
): Readonly<Record<string, NodeSkills>> {
  return describeNodes(makeLibrary([...graphs.values(), own], vocabulary), skillsGraph(vocabulary));
}

/**
 * Reads a visitor's document as the build reads those of the site, under an id that none of them has. Without
 * a library it has no skills, and nothing that follows from them.
 */
export function readOwn(
  { name, text }: OwnText,
  id: string,
  library: Library | null,
  previous?: SkillGraphRead['tree'],
): OwnRead {
  // A roadmap without a title is called what its file is called.
  const options = { id: ownId(name), ...(previous === undefined ? {} : { previous }) };
  const read = readSkillGraph(text, options, library?.vocabulary ?? null);
  const graph = { ...read.graph, roadmap: { ...read.graph.roadmap, id } };
  const skills = library === null ? {} : describeNodes(library, graph);
  return { graph, skills, diagnostics: read.diagnostics, tree: read.tree };
}
