import { chosenMembers, type ChosenMembers } from './chosen-members.ts';
import { expand } from './expand.ts';
import type { Learner } from './learner.ts';
import { listTop } from './list-top.ts';
import type { SkillGraph } from './model.ts';
import { neededPoints } from './needed-points.ts';
import { enterPoint } from './points.ts';
import { thingsIn } from './things-in.ts';

/**
 * The things to learn that count nowhere: what the learner skips, and what a choice passes over, as far as nothing of
 * it was done or begun, and nothing that counts needs it by name. Without them 100 % can always be reached. `chosen` is
 * given where it is known already.
 */
export function leftOut(
  graph: SkillGraph,
  learner: Partial<Learner>,
  chosen: ChosenMembers = chosenMembers(graph, learner),
): ReadonlySet<string> {
  const out = new Set(learner.skipped);
  if (chosen.spurned.size === 0) return out;
  const { points } = expand(graph);
  const needed = neededPoints(graph, listTop(graph, chosen), chosen).points;
  const counts = (id: string) =>
    needed[enterPoint(points, id)] === 1 || learner.done?.has(id) || learner.learning?.has(id);
  for (const member of chosen.spurned)
    for (const id of thingsIn(graph, member)) if (!counts(id)) out.add(id);
  return out;
}
