import { thingsIn, type SkillGraph } from '#lib/graph';
import type { Task } from '#lib/planning';
import { offeredChoices } from '#lib/roadmap';

/** What a plan takes of a choice; another member may be taken. */
export interface PlannedChoice {
  readonly id: string;
  readonly members: readonly string[];
  readonly taken: string;
}

/**
 * The choices that a plan settles: those of which it holds one member, and of which nothing else is done or is a goal.
 *
 * @param settledBy ids of what is done, and of the goals
 */
export function listChoices(
  graph: SkillGraph,
  tasks: readonly Pick<Task, 'id'>[],
  settledBy: readonly string[],
): readonly PlannedChoice[] {
  const planned = new Set(tasks.map(({ id }) => id));
  const settled = new Set(settledBy);
  const holds = (member: string, ids: ReadonlySet<string>) =>
    ids.has(member) || thingsIn(graph, member).some((id) => ids.has(id));
  return offeredChoices(graph.roadmap).flatMap(({ id, members }) => {
    const [taken, ...others] = members.filter((member) => holds(member, planned));
    if (taken === undefined || others.length > 0) return [];
    return members.some((member) => holds(member, settled)) ? [] : [{ id, members, taken }];
  });
}
