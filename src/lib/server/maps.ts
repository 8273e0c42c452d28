import type { MapDocument } from '#lib/explorer';
import { describeNodes, type SkillGraph } from '#lib/graph';
import { layoutForAllWindows, planMap, type LayoutSet } from '#lib/layout';
import { loadRoadmaps, type LoadedRoadmap } from './content.ts';
import { createEngine } from './elk.ts';
import { loadLibrary, loadSkillMap } from './library.ts';

const engine = createEngine();
/** Every page of a build asks for the same few. */
const known = new WeakMap<SkillGraph, Promise<LayoutSet>>();

/** What has a map at this address; undefined where nothing has. */
export function loadMap(id: string): LoadedRoadmap | undefined {
  return [...loadRoadmaps(), loadSkillMap()].find((map) => map.id === id);
}

export function loadLayouts({ graph }: LoadedRoadmap): Promise<LayoutSet> {
  const before = known.get(graph);
  if (before !== undefined) return before;
  const layouts = layoutForAllWindows(planMap(graph), engine);
  known.set(graph, layouts);
  return layouts;
}

/** Undefined for an id that no roadmap has. */
export async function loadMapDocument(id: string): Promise<MapDocument | undefined> {
  const roadmap = loadMap(id);
  if (roadmap === undefined) return undefined;
  return {
    roadmap: { ...roadmap.graph.roadmap, prerequisites: [], unresolved: [] },
    edges: roadmap.graph.edges,
    skills: describeNodes(loadLibrary(), roadmap.graph),
    layouts: await loadLayouts(roadmap),
    file: roadmap.path,
  };
}
