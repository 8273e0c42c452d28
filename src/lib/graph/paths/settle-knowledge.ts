import { common, hasBit, haveCommon, isWithin, listBits } from './bit-set.ts';
import type { Implications } from './implications.ts';
import type { Knowledge } from './knowledge.ts';

/**
 * Adds what follows from what is known and unknown, again and again until nothing more does: of several that are not all
 * known, the last one that is left is not; and of several of which one is needed, the last one that is left is known.
 * @param missing of each “not all of it” the numbers of what may be the one that is missing
 * @returns false where it contradicts itself; what was added by then is of no use
 */
export function settleKnowledge(
  knowledge: Knowledge,
  missing: readonly (readonly number[])[],
  { either }: Pick<Implications, 'either'>,
): boolean {
  let isSettled = false;
  while (!isSettled) {
    isSettled = true;
    for (const several of missing) if (!narrow(several)) return false;
    for (const need of either) if (!choose(need)) return false;
    if (haveCommon(knowledge.known, knowledge.unknown)) return false;
  }
  return true;

  /** What is in question gets less with each thing that is known. */
  function narrow(several: readonly number[]): boolean {
    const rest = several.filter((thing) => !hasBit(knowledge.known, thing));
    if (!rest.some((thing) => hasBit(knowledge.unknown, thing))) {
      listBits(knowledge.behindAll(rest)).forEach(miss);
    }
    return rest.length > 0;
  }

  /** Which of several it was gets less with each thing that is unknown. */
  function choose({ needers, anyOf }: Implications['either'][number]): boolean {
    const left = anyOf.filter((each) => !haveCommon(each, knowledge.unknown));
    if (left.length === 0) listBits(needers).forEach(miss);
    if (!haveCommon(needers, knowledge.known)) return true;
    if (left.length === 0) return false;
    const shared = common(left);
    if (isWithin(shared, knowledge.known)) return true;
    knowledge.knowAll(shared);
    isSettled = false;
    return true;
  }

  function miss(thing: number): void {
    if (hasBit(knowledge.unknown, thing)) return;
    knowledge.miss(thing);
    isSettled = false;
  }
}
