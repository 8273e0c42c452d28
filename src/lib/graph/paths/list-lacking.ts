import type { SkillGraph } from '../model.ts';
import { thingsIn } from '../things-in.ts';
import { addBit, hasBit, haveCommon, listBits, makeBitSet, type BitSet } from './bit-set.ts';
import { implicationsOf } from './implications.ts';

/** Why a thing has to be known. */
export interface Lack {
  /** The first in document order, of what is known, that needs it. */
  readonly neededBy: string;
  /** What would do instead; empty where nothing does. */
  readonly others: readonly string[];
}

/** By its id each thing that is not among the known ones though one of those needs it. */
export function listLacking(
  graph: SkillGraph,
  known: ReadonlySet<string>,
): ReadonlyMap<string, Lack> {
  const { things, numberOf, before, either } = implicationsOf(graph);
  const having = makeBitSet(things.length);
  things.forEach((id, number) => {
    if (known.has(id)) addBit(having, number);
  });
  const found = new Map<string, Lack>();
  const isKnown = (ids: readonly string[]) => ids.every((id) => known.has(id));
  const add = (id: string, lack: Lack) => {
    if (!known.has(id) && !found.has(id)) found.set(id, lack);
  };
  for (const number of listBits(having)) {
    const neededBy = things[number] as string;
    for (const other of listBits(before[number] as BitSet)) {
      add(things[other] as string, { neededBy, others: [] });
    }
  }
  for (const { needers, members, anyOf } of either) {
    const needed = members.map((member, at) =>
      thingsIn(graph, member).filter((id) => isIn(anyOf[at], numberOf.get(id))),
    );
    if (!haveCommon(needers, having) || needed.some(isKnown)) continue;
    const needer = listBits(needers).find((number) => hasBit(having, number)) as number;
    members.forEach((member, at) => {
      const others = members.filter((other) => other !== member);
      for (const id of needed[at] ?? []) add(id, { neededBy: things[needer] as string, others });
    });
  }
  return found;
}

/** What a member only offers to choose from need not be known. */
function isIn(set: BitSet | undefined, number: number | undefined): boolean {
  return set !== undefined && number !== undefined && hasBit(set, number);
}
