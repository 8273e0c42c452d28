import type { SkillGraph } from '#lib/graph';

/** Where nobody says how long something takes: about the mean of the vocabulary's skills, and a project of a weekend. */
export const ASSUMED_HOURS = { topic: 3, project: 12 } as const;

/** How many hours a thing to learn takes, and whether nobody said so. */
export function taskHours(
  graph: SkillGraph,
  id: string,
): { readonly hours: number; readonly isAssumed: boolean } {
  const node = graph.node.get(id);
  if (node?.hours) return { hours: node.hours, isAssumed: false };
  return { hours: ASSUMED_HOURS[node?.kind === 'project' ? 'project' : 'topic'], isAssumed: true };
}
