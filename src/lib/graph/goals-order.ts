import { chosenMembers, type ChosenMembers } from './chosen-members.ts';
import type { SkillGraph } from './model.ts';
import { orderNeeded } from './order-needed.ts';

/**
 * All that has to be learnt to be through with some nodes, themselves included, in the order of
 * `learningOrder`; without any goal the whole roadmap. Of a choice only one member is there, and what is done
 * stays in the list. Ids of no node count as not said; where no other is left, the list is empty.
 */
export function goalsOrder(
  graph: SkillGraph,
  goals: readonly string[],
  done: ReadonlySet<string>,
): readonly string[] {
  const chosen = chosenMembers(graph, { done });
  const ids =
    goals.length === 0 ? listTop(graph, chosen) : goals.filter((id) => graph.node.has(id));
  return orderNeeded(graph, ids, chosen).things;
}

function listTop(graph: SkillGraph, { spurned }: ChosenMembers): readonly string[] {
  return (graph.children.get(null) ?? []).filter((id) => !spurned.has(id));
}
