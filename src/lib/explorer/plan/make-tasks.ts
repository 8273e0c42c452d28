import {
  directNeeds,
  goalsOrder,
  hoursOf,
  thingsIn,
  type KnownOfNodes,
  type Learner,
  type SkillGraph,
} from '#lib/graph';
import type { Task } from '#lib/planning';
import { factsOfTasks, worthOfTasks } from './facts-of-tasks.ts';

/** What is to be planned of a roadmap. */
export interface Wanted {
  /** Ids of nodes; empty for everything. */
  readonly goals: readonly string[];
  readonly hasOptional: boolean;
  /** Whether a deadline may drop some: what each is worth takes time to count, and is 0 without one. */
  readonly hasDeadline: boolean;
  /** What they did and want: it settles which member a choice takes, and no deadline drops what is done. */
  readonly learner: Learner;
  /** Ids of what is not to be planned: what was done before, and what is skipped. */
  readonly out: ReadonlySet<string>;
  /** What is known of nodes by their skills: how long they take where the document does not say. */
  readonly known: KnownOfNodes;
}

const HOUR_MINUTES = 60;

/**
 * What there is to learn of a roadmap, as the tasks of a plan, in learning order. Without what is optional, an
 * optional topic is still there where something else needs it, or it is a goal.
 */
export function makeTasks(
  graph: SkillGraph,
  { goals, hasOptional, hasDeadline, learner, out, known }: Wanted,
): readonly Task[] {
  const order = goalsOrder(graph, goals, learner).filter((id) => !out.has(id));
  const needs = directNeeds(graph, new Set(order));
  const facts = factsOfTasks(graph);
  const worth = hasDeadline ? worthOfTasks(graph) : null;
  const chosen = new Set(goals.flatMap((id) => thingsIn(graph, id)));
  const tasks: Task[] = [];
  for (const id of order) {
    const said = facts.get(id);
    if (said === undefined) continue;
    const { hours, from } = hoursOf(graph, id, known);
    const isGoal = chosen.has(id);
    tasks.push({
      id,
      title: said.title,
      minutes: Math.max(1, Math.round(hours * HOUR_MINUTES)),
      isAssumed: from === 'assumed',
      group: said.group,
      needs: needs.get(id) ?? [],
      isProject: said.isProject,
      isOptional: said.isOptional && !isGoal,
      mustStay: isGoal || said.importance === 'essential' || learner.done.has(id),
      worth: worth?.get(id) ?? 0,
    });
  }
  return hasOptional ? tasks : dropOptional(tasks, learner.done);
}

/** Without what is optional and nothing that remains needs. */
function dropOptional(tasks: readonly Task[], done: ReadonlySet<string>): readonly Task[] {
  const needed = new Set<string>();
  const kept = new Set<string>();
  /** Many tasks share one list. */
  const lists = new Set<readonly string[]>();
  for (const { id, isOptional, needs } of [...tasks].reverse()) {
    if (isOptional && !needed.has(id) && !done.has(id)) continue;
    kept.add(id);
    if (lists.has(needs)) continue;
    lists.add(needs);
    for (const need of needs) needed.add(need);
  }
  return tasks.filter(({ id }) => kept.has(id));
}
