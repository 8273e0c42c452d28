import {
  countBehind,
  directNeeds,
  goalsOrder,
  hoursOf,
  isThingToLearn,
  withContainers,
  type KnownOfNodes,
  type Learner,
  type SkillGraph,
} from '#lib/graph';
import type { Task } from '#lib/planning';
import type { Importance } from '#lib/roadmap';

/** What is to be planned of a roadmap. */
export interface Wanted {
  /** Ids of nodes; empty for everything. */
  readonly goals: readonly string[];
  readonly hasOptional: boolean;
  /** What they did and want: it settles which member a choice takes, and no deadline drops what is done. */
  readonly learner: Learner;
  /** Ids of what is not to be planned: what was done before, and what is skipped. */
  readonly out: ReadonlySet<string>;
  /** What is known of nodes by their skills: how long they take where the document does not say. */
  readonly known: KnownOfNodes;
}

const HOUR_MINUTES = 60;
/** What the author says counts for more than what depends on it: no roadmap has so many topics. */
const RANK_WORTH = 1_000_000;
const RANKS: Readonly<Record<Importance, number>> = {
  optional: 0,
  normal: 1,
  recommended: 2,
  essential: 3,
};

/**
 * What there is to learn of a roadmap, as the tasks of a plan, in learning order. Without what is optional, an
 * optional topic is still there where something else needs it, or it is a goal.
 */
export function makeTasks(
  graph: SkillGraph,
  { goals, hasOptional, learner, out, known }: Wanted,
): readonly Task[] {
  const order = goalsOrder(graph, goals, learner).filter((id) => !out.has(id));
  const needs = directNeeds(graph, new Set(order));
  const dependents = dependentsOf(graph);
  const chosen = new Set(goals);
  const tasks = order.map((id): Task => {
    const node = graph.node.get(id);
    const holders = withContainers(graph, id);
    const { hours, from } = hoursOf(graph, id, known);
    const isGoal = holders.some((holder) => chosen.has(holder));
    const importance = node?.importance ?? 'normal';
    return {
      id,
      title: node?.title ?? id,
      minutes: Math.max(1, Math.round(hours * HOUR_MINUTES)),
      isAssumed: from === 'assumed',
      group:
        holders.find((holder) => graph.node.get(holder)?.kind === 'group') ?? node?.parent ?? null,
      needs: needs.get(id) ?? [],
      isProject: node?.kind === 'project',
      isOptional:
        !isGoal && holders.some((each) => graph.node.get(each)?.importance === 'optional'),
      mustStay: isGoal || importance === 'essential' || learner.done.has(id),
      worth: RANKS[importance] * RANK_WORTH + (dependents.get(id) ?? 0),
    };
  });
  return hasOptional ? tasks : dropOptional(tasks, learner.done);
}

/** A graph never changes, and each mark asks again. */
const counted = new WeakMap<SkillGraph, ReadonlyMap<string, number>>();

/** How much depends on each thing to learn. */
function dependentsOf(graph: SkillGraph): ReadonlyMap<string, number> {
  const before = counted.get(graph);
  if (before) return before;
  const things = graph.roadmap.nodes.map(({ id }) => id).filter((id) => isThingToLearn(graph, id));
  const counts = countBehind(graph, new Set(things));
  counted.set(graph, counts);
  return counts;
}

/** Without what is optional and nothing that remains needs. */
function dropOptional(tasks: readonly Task[], done: ReadonlySet<string>): readonly Task[] {
  const needed = new Set<string>();
  const kept = new Set<string>();
  for (const { id, isOptional, needs } of [...tasks].reverse()) {
    if (isOptional && !needed.has(id) && !done.has(id)) continue;
    kept.add(id);
    for (const need of needs) needed.add(need);
  }
  return tasks.filter(({ id }) => kept.has(id));
}
