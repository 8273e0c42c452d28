import type { SkillGraph } from '#lib/graph';
import { offeredChoices, type Choice } from '#lib/roadmap';

/** What each topic's page asks of the whole graph. */
export interface LookUps {
  /** The choice that each member is offered in; of several the first. */
  readonly choiceOf: ReadonlyMap<string, Choice>;
  /** What the order of the document puts right before a node; of several the first. */
  readonly suggestedBefore: ReadonlyMap<string, string>;
}

/** A graph never changes, and has as many pages as topics: each is looked through once. */
const known = new WeakMap<SkillGraph, LookUps>();

export function lookUps(graph: SkillGraph): LookUps {
  const before = known.get(graph);
  if (before) return before;
  const choiceOf = new Map<string, Choice>();
  for (const choice of offeredChoices(graph.roadmap)) {
    for (const id of choice.members) if (!choiceOf.has(id)) choiceOf.set(id, choice);
  }
  const suggestedBefore = new Map<string, string>();
  for (const { relation, source, target } of graph.edges) {
    if (relation === 'follows' && !suggestedBefore.has(target)) suggestedBefore.set(target, source);
  }
  const found = { choiceOf, suggestedBefore };
  known.set(graph, found);
  return found;
}
