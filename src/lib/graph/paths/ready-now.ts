import { chosenMembers } from '../chosen-members.ts';
import { expand } from '../expand.ts';
import { isThingToLearn } from '../is-thing-to-learn.ts';
import { leftOut } from '../left-out.ts';
import type { Learner } from '../learner.ts';
import type { SkillGraph } from '../model.ts';
import { orderNeeded } from '../order-needed.ts';
import { enterPoint } from '../points.ts';
import { countBehind } from './count-behind.ts';
import { openPoints } from './open-points.ts';
import { pickForGoals } from './pick-for-goals.ts';

/** Something that can be begun today, and what speaks for it. */
export interface ReadyThing {
  readonly id: string;
  /** Whether a goal needs it, or is it. */
  readonly isOnTheWay: boolean;
  /** How many things, not done yet, come after it at any distance. */
  readonly opens: number;
  /** How many of those a goal needs. */
  readonly towardsGoals: number;
}

/**
 * Every thing that is neither done nor skipped and whose prerequisites are done; of a choice any member will do, and
 * what a choice passes over is not offered, unless something else needs it. First what leads to the goals, then what opens up most, then as in
 * the document.
 */
export function readyNow(
  graph: SkillGraph,
  goals: readonly string[],
  learner: Learner,
): readonly ReadyThing[] {
  const { points } = expand(graph);
  const wanted = goals.filter((id) => graph.node.has(id));
  const picks = pickForGoals(graph, wanted, learner.picks);
  const chosen = chosenMembers(graph, { ...learner, picks });
  const open = openPoints(graph, learner, chosen);
  const onTheWay = new Set(orderNeeded(graph, wanted, chosen).things);
  const out = leftOut(graph, learner, chosen);
  const left = listLeft();
  const needed = new Set([...onTheWay].filter((id) => left.has(id)));
  const opens = countBehind(graph, left);
  const towards = countTowards(graph, needed, opens);
  return [...left]
    .filter((id) => open[enterPoint(points, id)] === 0)
    .map((id) => ({
      id,
      isOnTheWay: needed.has(id),
      opens: opens.get(id) ?? 0,
      towardsGoals: towards.get(id) ?? 0,
    }))
    .sort(
      (a, b) =>
        Number(b.isOnTheWay) - Number(a.isOnTheWay) ||
        b.towardsGoals - a.towardsGoals ||
        b.opens - a.opens,
    );

  /** What is still to learn, in document order. */
  function listLeft(): ReadonlySet<string> {
    const ids = graph.roadmap.nodes.map(({ id }) => id);
    return new Set(
      ids.filter(
        (id) =>
          isThingToLearn(graph, id) &&
          !learner.done.has(id) &&
          !learner.skipped.has(id) &&
          (onTheWay.has(id) || !out.has(id)),
      ),
    );
  }
}

/** By thing that a goal needs how many others that a goal needs come after it. */
function countTowards(
  graph: SkillGraph,
  needed: ReadonlySet<string>,
  opens: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  if (needed.size === 0) return new Map();
  return needed.size === opens.size ? opens : countBehind(graph, needed);
}
