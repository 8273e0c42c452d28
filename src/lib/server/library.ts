import { makeLibrary, skillsGraph, type Library, type SkillGraph } from '#lib/graph';
import type { Vocabulary } from '#lib/skills';
import { loadRoadmaps, readRoadmaps, sortByTitle, type LoadedRoadmap } from './content.ts';
import { openSkills, readSkillsFile, type SkillsFile } from './documents/skills-file.ts';
import { ROADMAPS, SKILLS } from './documents/roadmap-name.ts';

/** What stands for the vocabulary of a project that has none. */
const NONE: SkillsFile = openSkills(`${ROADMAPS}/${SKILLS}`, 'fields: {}\nskills: {}\n');

/** The last of each, since every page of a build asks: made anew only where a file changed. */
let lastLibrary: Library | null = null;
let lastMap: { readonly file: SkillsFile; readonly map: LoadedRoadmap } | null = null;

/** All roadmaps of the site together, by title, whatever is wrong with them. */
export function loadLibrary(): Library {
  const { vocabulary } = loadSkills();
  const graphs = sortByTitle(readRoadmaps()).map(({ graph }) => graph);
  if (lastLibrary === null || !isMadeOf(lastLibrary, graphs, vocabulary)) {
    lastLibrary = makeLibrary(graphs, vocabulary);
  }
  return lastLibrary;
}

/** The map of all skills, as if it were a roadmap's; empty without a vocabulary. */
export function loadSkillMap(): LoadedRoadmap {
  const file = loadSkills();
  if (lastMap?.file !== file) {
    const graph = skillsGraph(file.vocabulary);
    const { path, text, diagnostics } = file;
    lastMap = { file, map: { id: graph.roadmap.id, path, text, graph, diagnostics } };
  }
  return lastMap.map;
}

/** Everything that has a map worth a look: the roadmaps by title, then all skills. */
export function loadMaps(): readonly LoadedRoadmap[] {
  const skills = loadSkillMap();
  const hasSkills = skills.graph.roadmap.nodes.length > 0;
  return [...sortByTitle(loadRoadmaps()), ...(hasSkills ? [skills] : [])];
}

function loadSkills(): SkillsFile {
  return readSkillsFile() ?? NONE;
}

function isMadeOf(
  { graphs, vocabulary }: Library,
  otherGraphs: readonly SkillGraph[],
  otherVocabulary: Vocabulary,
): boolean {
  return (
    vocabulary === otherVocabulary &&
    graphs.size === otherGraphs.length &&
    [...graphs.values()].every((graph, i) => graph === otherGraphs[i])
  );
}
