import { makeLibrary, skillsGraph, type Library } from '#lib/graph';
import { loadRoadmaps, readRoadmaps, sortByTitle, type LoadedRoadmap } from './content.ts';
import { readSkillsFile } from './documents/skills-file.ts';

let last: { readonly from: readonly unknown[]; readonly library: Library } | null = null;

/** All roadmaps of the site together, by title, whatever is wrong with them; null without a vocabulary. */
export function loadLibrary(): Library | null {
  const file = readSkillsFile();
  if (file === null) return null;
  const graphs = sortByTitle(readRoadmaps()).map(({ graph }) => graph);
  const from = [file, ...graphs];
  if (last === null || !isSame(last.from, from)) {
    last = { from, library: makeLibrary(graphs, file.vocabulary) };
  }
  return last.library;
}

/** Every page of a build asks for the library; it is made anew only where a file changed. */
function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((each, i) => each === other[i]);
}

const skillMaps = new WeakMap<Library, LoadedRoadmap>();

/** The map of all skills, as if it were a roadmap's; null where there is no vocabulary. */
function loadSkillMap(): LoadedRoadmap | null {
  const library = loadLibrary();
  const file = readSkillsFile();
  if (library === null || file === null) return null;
  const known = skillMaps.get(library);
  if (known !== undefined) return known;
  const graph = skillsGraph(library.vocabulary);
  const { path, text, diagnostics } = file;
  const map = { id: graph.roadmap.id, path, text, graph, diagnostics };
  skillMaps.set(library, map);
  return map;
}

/** Everything that has a map: the roadmaps by title, then all skills. */
export function loadMaps(): readonly LoadedRoadmap[] {
  const skills = loadSkillMap();
  return [...sortByTitle(loadRoadmaps()), ...(skills === null ? [] : [skills])];
}
