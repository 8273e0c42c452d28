import { chosenMembers } from './chosen-members.ts';
import type { Learner } from './learner.ts';
import type { SkillGraph } from './model.ts';
import { thingsIn } from './things-in.ts';

/**
 * The things to learn that count nowhere: what the learner skips, and what a choice passes over, as far as nothing of
 * it was done or begun. Without them 100 % can always be reached.
 */
export function leftOut(graph: SkillGraph, learner: Partial<Learner>): ReadonlySet<string> {
  const out = new Set(learner.skipped);
  for (const member of chosenMembers(graph, learner).spurned) {
    for (const id of thingsIn(graph, member)) {
      if (!learner.done?.has(id) && !learner.learning?.has(id)) out.add(id);
    }
  }
  return out;
}
