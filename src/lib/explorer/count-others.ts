import { thingsIn, type NodeSkills, type SkillGraph } from '#lib/graph';

/** How many other roadmaps teach what a node is, or anything to learn in it. */
export function countOthers(
  graph: SkillGraph,
  known: ReadonlyMap<string, NodeSkills>,
  id: string,
): number {
  const others = thingsIn(graph, id).flatMap((thing) => known.get(thing)?.alsoIn ?? []);
  return new Set(others.map(({ roadmap }) => roadmap)).size;
}
