import type { Learner } from '../learner.ts';
import type { SkillGraph } from '../model.ts';
import { thingsIn } from '../things-in.ts';
import { hasBit, listBits } from './bit-set.ts';
import { implicationsOf } from './implications.ts';
import { Knowledge } from './knowledge.ts';

/** What a learner says of a thing to learn, or of everything in what holds some. */
export interface Answer {
  readonly about: string;
  readonly knows: boolean;
}

export interface ReadAnswers {
  readonly knowledge: Knowledge;
  /** The answers that count: what others say already, or deny, is left out. */
  readonly counted: readonly Answer[];
  readonly denied: readonly Answer[];
  /** Numbers of the things that the learner said to know. */
  readonly said: readonly number[];
  /** Of each “not all of it” the numbers of what may be the one that is missing. */
  readonly missing: readonly (readonly number[])[];
  /** Whether somebody can know all of these, as far as is known. */
  canKnow(several: readonly number[]): boolean;
  /** Numbers of the things that an answer is about, but for those that are left out. */
  thingsOf(answer: Answer): readonly number[];
  /** Whether what is found out contradicts that these are all known, or are not. */
  denies(things: readonly number[], knows: boolean): boolean;
}

/**
 * What follows from answers, earlier ones first: who knows a thing knows all before it, and who does not knows nothing
 * behind it. Who does not know all of several knows nothing that needs every one of them; and once all but one of
 * them are known, that one is not. An answer that contradicts what is found out before it does not count.
 */
export function readAnswers(
  graph: SkillGraph,
  answers: readonly Answer[],
  { done, skipped }: Pick<Learner, 'done' | 'skipped'>,
): ReadAnswers {
  const implications = implicationsOf(graph);
  const numbersOf = (ids: Iterable<string>) =>
    [...ids].flatMap((id) => implications.numberOf.get(id) ?? []);
  const knowledge = new Knowledge(implications);
  for (const thing of numbersOf(done)) knowledge.know(thing);
  const leftOut = new Set(numbersOf(skipped));
  knowledge.leaveOut(leftOut);
  const denied: Answer[] = [];
  const said: number[] = [];
  const missing: (readonly number[])[] = [];
  const counted = answers.filter(take);
  return { knowledge, counted, denied, said, missing, canKnow, thingsOf, denies };

  function take(answer: Answer): boolean {
    const { knows } = answer;
    const things = thingsOf(answer);
    if (denies(things, knows)) {
      denied.push(answer);
      return false;
    }
    const open = openOf(things);
    if (open.length === 0) return false;
    if (knows) {
      for (const thing of open) knowledge.know(thing);
      said.push(...open);
    } else missing.push(open);
    narrow();
    return true;
  }

  function thingsOf({ about }: Answer): readonly number[] {
    return numbersOf(thingsIn(graph, about)).filter((thing) => !leftOut.has(thing));
  }

  function openOf(things: readonly number[]): readonly number[] {
    return things.filter((thing) => knowledge.isOpen(thing));
  }

  function denies(things: readonly number[], knows: boolean): boolean {
    const areKnown = things.every((thing) => hasBit(knowledge.known, thing));
    if (areKnown || !knows) return areKnown && !knows && things.length > 0;
    const open = openOf(things);
    return open.length === 0 || !canKnow(open);
  }

  function canKnow(several: readonly number[]): boolean {
    const before = knowledge.beforeAny(several);
    return !missing.some((each) =>
      each.every((thing) => hasBit(knowledge.known, thing) || hasBit(before, thing)),
    );
  }

  /** What is in question gets less with each thing that is known. */
  function narrow(): void {
    for (const several of missing) {
      const rest = several.filter((thing) => !hasBit(knowledge.known, thing));
      if (rest.some((thing) => hasBit(knowledge.unknown, thing))) continue;
      for (const thing of listBits(knowledge.behindAll(rest))) knowledge.miss(thing);
    }
  }
}
