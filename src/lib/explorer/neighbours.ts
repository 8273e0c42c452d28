import { directDependents, directPrerequisites, type SkillGraph } from '#lib/graph';
import { listContents } from './around.ts';

/** What it, what holds it, or anything in it is a direct prerequisite of. */
export function listOpens(graph: SkillGraph, id: string): string[] {
  const within = new Set([id, ...listContents(graph, id)]);
  const edges = [
    ...directDependents(graph, id),
    ...[...within].flatMap((each) => graph.outgoing.get(each) ?? []),
  ];
  return [...new Set(edges.map((edge) => edge.target))].filter((target) => !within.has(target));
}

/** What it, what holds it, or anything in it directly needs. */
export function listNeeds(graph: SkillGraph, id: string): string[] {
  const within = new Set([id, ...listContents(graph, id)]);
  const edges = [
    ...directPrerequisites(graph, id),
    ...[...within].flatMap((each) => graph.incoming.get(each) ?? []),
  ];
  return [...new Set(edges.map((edge) => edge.source))].filter((source) => !within.has(source));
}
