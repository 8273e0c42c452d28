import { chosenMembers, type ChosenMembers } from '../chosen-members.ts';
import { expand } from '../expand.ts';
import type { Learner } from '../learner.ts';
import type { SkillGraph } from '../model.ts';
import { orderNeeded } from '../order-needed.ts';
import { contains } from '../points.ts';
import { thingsIn } from '../things-in.ts';
import { hoursOf, type Hours, type KnownOfNodes } from './hours-of.ts';
import { pickForGoals } from './pick-for-goals.ts';

/** A thing to learn on the way to the goals. */
export interface PathStep extends Hours {
  readonly id: string;
  readonly done: boolean;
}

/** A choice that stood open on the way, and what it takes; another member may be picked. */
export interface SettledChoice {
  readonly id: string;
  readonly members: readonly string[];
  readonly taken: string;
}

/** The sum of hours of some things to learn; `assumed` is the part of it that nobody said. */
export interface HoursInAll {
  readonly hours: number;
  readonly assumed: number;
}

export interface Path {
  /** The goals that the roadmap has, each once, in document order. */
  readonly goals: readonly string[];
  /** All that the goals need, and what is to learn in them: each after what it needs. Skipped things are left out. */
  readonly steps: readonly PathStep[];
  readonly total: HoursInAll;
  /** Of the steps that are not done. */
  readonly left: HoursInAll;
  readonly choices: readonly SettledChoice[];
}

/**
 * What has to be learnt for one or several goals, in an order that can be followed: the topics of a group together
 * wherever that is possible, and otherwise as in the document. A choice takes the member that the learner picked,
 * else what `chosenMembers` says; a goal that is skipped is a goal all the same.
 */
export function pathTo(
  graph: SkillGraph,
  goals: readonly string[],
  learner: Learner,
  known: KnownOfNodes,
): Path {
  const wanted = graph.roadmap.nodes.map(({ id }) => id).filter((id) => goals.includes(id));
  const picks = pickForGoals(graph, wanted, learner.picks);
  const chosen = chosenMembers(graph, { ...learner, picks });
  const { things, settled } = orderNeeded(graph, wanted, chosen);
  const steps = things
    .filter((id) => !learner.skipped.has(id) || wanted.includes(id))
    .map((id) => ({ id, done: learner.done.has(id), ...hoursOf(graph, id, known) }));
  return {
    goals: wanted,
    steps,
    total: sumHours(steps),
    left: sumHours(steps.filter(({ done }) => !done)),
    choices: listSettled(graph, wanted, chosen, { things: new Set(things), settled }),
  };
}

export function sumHours(all: readonly Hours[]): HoursInAll {
  let hours = 0;
  let assumed = 0;
  for (const each of all) {
    hours += each.hours;
    if (each.from === 'assumed') assumed += each.hours;
  }
  return { hours, assumed };
}

/** The choices that were open, but for those of which a goal is, or is in, a member. */
function listSettled(
  graph: SkillGraph,
  goals: readonly string[],
  chosen: ChosenMembers,
  needed: { readonly things: ReadonlySet<string>; readonly settled: ReadonlySet<string> },
): readonly SettledChoice[] {
  const { points } = expand(graph);
  const isGoal = (member: string) => goals.some((goal) => contains(points, member, goal));
  const isNeeded = (member: string) => thingsIn(graph, member).some((id) => needed.things.has(id));
  return graph.roadmap.choices.flatMap(({ id, members }) => {
    if (!needed.settled.has(id) || members.some(isGoal)) return [];
    const [taken] = members
      .filter(isNeeded)
      .sort((a, b) => chosen.rank(id, a) - chosen.rank(id, b));
    return taken === undefined ? [] : [{ id, members, taken }];
  });
}
