import { offeredChoices, type Choice } from '#lib/roadmap';
import type { SkillGraph } from './model.ts';
import { thingsIn } from './things-in.ts';

export interface ChosenMembers {
  /** Members of offered choices that none of their choices takes. */
  readonly spurned: ReadonlySet<string>;
  /** How willingly a choice takes a member: the lowest is taken. */
  rank(choice: string, member: string): number;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * What each choice takes: the member already done, else the recommended one, else the cheapest (a member
 * whose hours nobody said counts as dearer than any), else the first. Where a requirement leaves open which
 * of several, what the offered choices pass over comes after the rest, and nothing is spurned for its sake.
 * `done` are ids of things learnt; a container is done with all that it holds.
 */
export function chosenMembers(graph: SkillGraph, done: ReadonlySet<string>): ChosenMembers {
  const ranks = new Map<string, ReadonlyMap<string, number>>();
  const spurned = new Set<string>();
  const taken = new Set<string>();
  for (const choice of offeredChoices(graph.roadmap)) {
    const ranked = rankMembers(graph, choice, done, NONE);
    ranked.forEach((member) => spurned.add(member));
    if (ranked[0] !== undefined) taken.add(ranked[0]);
    ranks.set(choice.id, numberEach(ranked));
  }
  taken.forEach((member) => spurned.delete(member));
  for (const choice of graph.roadmap.choices) {
    if (choice.scope === 'roadmap') continue;
    ranks.set(choice.id, numberEach(rankMembers(graph, choice, done, spurned)));
  }
  return {
    spurned,
    rank: (choice, member) => ranks.get(choice)?.get(member) ?? Infinity,
  };
}

function numberEach(members: readonly string[]): ReadonlyMap<string, number> {
  return new Map(members.map((member, rank) => [member, rank]));
}

function rankMembers(
  graph: SkillGraph,
  choice: Choice,
  done: ReadonlySet<string>,
  spurned: ReadonlySet<string>,
): readonly string[] {
  const weighed = choice.members.map((member, index) => {
    const things = thingsIn(graph, member);
    const isDone = done.has(member) || (things.length > 0 && things.every((id) => done.has(id)));
    const isRecommended = member === choice.recommended;
    const weights = [
      isDone ? 0 : 1,
      spurned.has(member) ? 1 : 0,
      isRecommended ? 0 : 1,
      hoursOf(graph, member, things),
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
function hoursOf(graph: SkillGraph, id: string, things: readonly string[]): number {
  const own = graph.node.get(id)?.hours;
  if (own !== null && own !== undefined) return own;
  const hours = things.map((thing) => graph.node.get(thing)?.hours ?? Infinity);
  return hours.length === 0 ? Infinity : hours.reduce((sum, each) => sum + each, 0);
}
