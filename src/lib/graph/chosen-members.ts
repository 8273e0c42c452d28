import { offeredChoices, type Choice } from '#lib/roadmap';
import type { Learner } from './learner.ts';
import type { SkillGraph } from './model.ts';
import { thingsIn } from './things-in.ts';

export interface ChosenMembers {
  /** Members of offered choices that none of their choices takes. */
  readonly spurned: ReadonlySet<string>;
  /** The offered choices that a node is a member of. */
  offering(member: string): readonly string[];
  /** How willingly a choice takes a member: the lowest is taken. */
  rank(choice: string, member: string): number;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * What each choice takes: the member that the learner picked, else one already done, else one that was begun, else the
 * recommended one, else the cheapest (a member whose hours nobody said counts as dearer than any), else the first; one
 * that the learner skips only where there is no other. A member that holds a choice of its own is done without what
 * that passes over. Only the things to learn in it say whether a member is done: what holds others is counted by those,
 * and its author may have ticked it over boxes that are open. Where a requirement leaves open which of several, what the offered choices pass over comes after
 * the rest, and nothing is spurned for its sake.
 */
export function chosenMembers(graph: SkillGraph, learner: Partial<Learner>): ChosenMembers {
  const ranks = new Map<string, ReadonlyMap<string, number>>();
  const spurned = new Set<string>();
  const taken = new Set<string>();
  const offering = new Map<string, string[]>();
  for (const choice of innermostFirst(graph, offeredChoices(graph.roadmap))) {
    const ranked = rankMembers(graph, choice, learner, { inside: spurned });
    const [first] = ranked;
    if (first !== undefined) taken.add(first);
    for (const member of ranked) {
      if (!taken.has(member)) spurned.add(member);
      offering.set(member, [...(offering.get(member) ?? []), choice.id]);
    }
    ranks.set(choice.id, numberEach(ranked));
  }
  taken.forEach((member) => spurned.delete(member));
  for (const choice of graph.roadmap.choices) {
    if (choice.scope === 'roadmap') continue;
    ranks.set(
      choice.id,
      numberEach(rankMembers(graph, choice, learner, { inside: spurned, behind: spurned })),
    );
  }
  return {
    spurned,
    offering: (member) => offering.get(member) ?? [],
    rank: (choice, member) => ranks.get(choice)?.get(member) ?? Infinity,
  };
}

function numberEach(members: readonly string[]): ReadonlyMap<string, number> {
  return new Map(members.map((member, rank) => [member, rank]));
}

/** A choice within a member of another one stands before it. */
function innermostFirst(graph: SkillGraph, choices: readonly Choice[]): readonly Choice[] {
  const placeOf = ({ members }: Choice) =>
    Math.min(...members.map((member) => graph.node.get(member)?.position ?? 0));
  return [...choices].sort((one, other) => placeOf(other) - placeOf(one));
}

interface Spurned {
  /** What other choices pass over of what the members hold. */
  readonly inside: ReadonlySet<string>;
  /** The members that are taken after the rest. */
  readonly behind?: ReadonlySet<string>;
}

function rankMembers(
  graph: SkillGraph,
  choice: Choice,
  { done = NONE, learning = NONE, skipped = NONE, picks }: Partial<Learner>,
  { inside, behind = NONE }: Spurned,
): readonly string[] {
  const picked = picks?.get(choice.id);
  const weighed = choice.members.map((member, index) => {
    const things = thingsIn(graph, member);
    const isSkipped = things.length > 0 && things.every((id) => skipped.has(id));
    const isDone =
      things.some((id) => done.has(id)) &&
      thingsIn(graph, member, inside).every((id) => done.has(id) || skipped.has(id));
    const isBegun = things.some((id) => learning.has(id));
    const isRecommended = member === choice.recommended;
    const weights = [
      member === picked ? 0 : 1,
      isDone ? 0 : 1,
      isSkipped ? 1 : 0,
      isBegun ? 0 : 1,
      behind.has(member) ? 1 : 0,
      isRecommended ? 0 : 1,
      hoursSaid(graph, member, things),
      index,
    ];
    return { member, weights };
  });
  return weighed.sort((a, b) => compare(a.weights, b.weights)).map(({ member }) => member);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((weight, index) => weight !== b[index]);
  return (a[at] ?? 0) < (b[at] ?? 0) ? -1 : 1;
}

/** Its own hours, else those of all that it holds, else endless. */
function hoursSaid(graph: SkillGraph, id: string, things: readonly string[]): number {
  const own = graph.node.get(id)?.hours;
  if (own !== null && own !== undefined) return own;
  const hours = things.map((thing) => graph.node.get(thing)?.hours ?? Infinity);
  return hours.length === 0 ? Infinity : hours.reduce((sum, each) => sum + each, 0);
}
