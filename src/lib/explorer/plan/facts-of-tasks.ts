import { countBehind, isThingToLearn, type SkillGraph } from '#lib/graph';
import type { Task } from '#lib/planning';
import type { Importance } from '#lib/roadmap';

/** What a roadmap alone says of a task, whatever the learner did and wants. */
export interface Facts extends Pick<Task, 'title' | 'group' | 'isProject' | 'isOptional'> {
  readonly importance: Importance;
}

/** What the author says counts for more than what depends on it: no roadmap has so many topics. */
const RANK_WORTH = 1_000_000;
const RANKS: Readonly<Record<Importance, number>> = {
  optional: 0,
  normal: 1,
  recommended: 2,
  essential: 3,
};

/** A graph never changes, and each mark asks again. */
const known = new WeakMap<SkillGraph, ReadonlyMap<string, Facts>>();
const weighed = new WeakMap<SkillGraph, ReadonlyMap<string, number>>();

/** The facts of each thing to learn. */
export function factsOfTasks(graph: SkillGraph): ReadonlyMap<string, Facts> {
  const before = known.get(graph);
  if (before) return before;
  const facts = new Map<string, Facts>();
  const groupOf = new Map<string | null, string>();
  const optional = new Set<string | null>();
  // What holds a node stands before it.
  for (const { id, title, kind, parent, importance } of graph.roadmap.nodes) {
    const group = kind === 'group' ? id : groupOf.get(parent);
    if (group !== undefined) groupOf.set(id, group);
    if (importance === 'optional' || optional.has(parent)) optional.add(id);
    if (!isThingToLearn(graph, id)) continue;
    facts.set(id, {
      title,
      group: group ?? parent,
      isProject: kind === 'project',
      isOptional: optional.has(id),
      importance,
    });
  }
  known.set(graph, facts);
  return facts;
}

/** How useful each thing to learn is: what its author says of it, then how much of the roadmap depends on it. */
export function worthOfTasks(graph: SkillGraph): ReadonlyMap<string, number> {
  const before = weighed.get(graph);
  if (before) return before;
  const facts = factsOfTasks(graph);
  const behind = countBehind(graph, new Set(facts.keys()));
  const worth = new Map<string, number>();
  for (const [id, { importance }] of facts)
    worth.set(id, RANKS[importance] * RANK_WORTH + (behind.get(id) ?? 0));
  weighed.set(graph, worth);
  return worth;
}
