import { thingsIn, type SkillGraph } from '#lib/graph';
import type { MapDocument } from './map-document.ts';

/** How many other roadmaps teach what a node is, or anything to learn in it. */
export function countOthers(graph: SkillGraph, skills: MapDocument['skills'], id: string): number {
  const others = thingsIn(graph, id).flatMap((thing) => skills[thing]?.alsoIn ?? []);
  return new Set(others.map(({ roadmap }) => roadmap)).size;
}
