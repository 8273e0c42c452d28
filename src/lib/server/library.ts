import { makeLibrary, skillsGraph, type Library } from '#lib/graph';
import { loadRoadmaps, readRoadmaps, sortByTitle, type LoadedRoadmap } from './content.ts';
import { openSkills, readSkillsFile, type SkillsFile } from './documents/skills-file.ts';
import { ROADMAPS, SKILLS } from './documents/roadmap-name.ts';

/** What stands for the vocabulary of a project that has none. */
const NONE: SkillsFile = openSkills(`${ROADMAPS}/${SKILLS}`, 'fields: {}\nskills: {}\n');

interface Loaded {
  /** The file and the graphs that the rest was made from. */
  readonly from: readonly unknown[];
  readonly library: Library;
  readonly map: LoadedRoadmap;
}

let last: Loaded | null = null;

/** All roadmaps of the site together, by title, whatever is wrong with them. */
export function loadLibrary(): Library {
  return load().library;
}

/** The map of all skills, as if it were a roadmap's; empty without a vocabulary. */
export function loadSkillMap(): LoadedRoadmap {
  return load().map;
}

/** Everything that has a map worth a look: the roadmaps by title, then all skills. */
export function loadMaps(): readonly LoadedRoadmap[] {
  const skills = loadSkillMap();
  const hasSkills = skills.graph.roadmap.nodes.length > 0;
  return [...sortByTitle(loadRoadmaps()), ...(hasSkills ? [skills] : [])];
}

/** Every page of a build asks: all is made anew only where a file changed. */
function load(): Loaded {
  const file = readSkillsFile() ?? NONE;
  const graphs = sortByTitle(readRoadmaps()).map(({ graph }) => graph);
  const from = [file, ...graphs];
  if (last !== null && isSame(last.from, from)) return last;
  const graph = skillsGraph(file.vocabulary);
  const { path, text, diagnostics } = file;
  const map = { id: graph.roadmap.id, path, text, graph, diagnostics };
  last = { from, library: makeLibrary(graphs, file.vocabulary), map };
  return last;
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((each, i) => each === other[i]);
}
