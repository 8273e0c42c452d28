import { chosenMembers } from './chosen-members.ts';
import type { Learner } from './learner.ts';
import { listTop } from './list-top.ts';
import type { SkillGraph } from './model.ts';
import { orderNeeded } from './order-needed.ts';
import { pickForGoals } from './paths/pick-for-goals.ts';

const NO_PICKS: Learner['picks'] = new Map();

/**
 * All that has to be learnt to be through with some nodes, themselves included, in the order of
 * `learningOrder`; without any goal the whole roadmap. Of a choice only one member is there: a goal,
 * else what `chosenMembers` says. What is done stays in the list. Ids of no node count as not said; where no other is
 * left, the list is empty.
 */
export function goalsOrder(
  graph: SkillGraph,
  goals: readonly string[],
  learner: Partial<Learner>,
): readonly string[] {
  const wanted = goals.filter((id) => graph.node.has(id));
  const picks = pickForGoals(graph, wanted, learner.picks ?? NO_PICKS);
  const chosen = chosenMembers(graph, { ...learner, picks });
  const ids = goals.length === 0 ? listTop(graph, chosen) : wanted;
  return orderNeeded(graph, ids, chosen).things;
}
