import type { Learner } from '../learner.ts';
import type { SkillGraph } from '../model.ts';
import { thingsIn } from '../things-in.ts';
import { hasBit } from './bit-set.ts';
import { implicationsOf } from './implications.ts';
import { Knowledge } from './knowledge.ts';
import { settleKnowledge } from './settle-knowledge.ts';

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
  /** Whether a yes and a no to all of these would both count, with everything that follows; dearer than `canKnow`. */
  isUndecided(several: readonly number[]): boolean;
}

/**
 * What follows from answers, earlier ones first: who knows a thing knows all before it, and who does not knows nothing
 * behind it. Who does not know all of several knows nothing that needs every one of them; and once all but one of
 * them are known, that one is not. Of a choice one member is enough: who knows what needs it and does not know the
 * others knows that one. An answer that contradicts what is found out before it does not count.
 */
export function readAnswers(
  graph: SkillGraph,
  answers: readonly Answer[],
  { done, skipped }: Pick<Learner, 'done' | 'skipped'>,
): ReadAnswers {
  const implications = implicationsOf(graph);
  const numbersOf = (ids: Iterable<string>) =>
    [...ids].flatMap((id) => implications.numberOf.get(id) ?? []);
  let knowledge = new Knowledge(implications);
  for (const thing of numbersOf(done)) knowledge.know(thing);
  const leftOut = new Set(numbersOf(skipped));
  knowledge.leaveOut(leftOut);
  const denied: Answer[] = [];
  const said: number[] = [];
  const missing: (readonly number[])[] = [];
  const counted = answers.filter(take);
  return {
    knowledge,
    counted,
    denied,
    said,
    missing,
    canKnow,
    thingsOf,
    denies,
    isUndecided,
  };

  function take(answer: Answer): boolean {
    const { knows } = answer;
    const things = thingsOf(answer);
    const open = openOf(things);
    const found = open.length === 0 ? null : suppose(open, knows);
    if (found === null) {
      if (open.length > 0 || isOtherwise(things, knows)) denied.push(answer);
      return false;
    }
    knowledge = found;
    if (knows) said.push(...open);
    else missing.push(open);
    return true;
  }

  function thingsOf({ about }: Answer): readonly number[] {
    return numbersOf(thingsIn(graph, about)).filter((thing) => !leftOut.has(thing));
  }

  function openOf(things: readonly number[]): readonly number[] {
    return things.filter((thing) => knowledge.isOpen(thing));
  }

  function denies(things: readonly number[], knows: boolean): boolean {
    const open = openOf(things);
    return open.length > 0 ? suppose(open, knows) === null : isOtherwise(things, knows);
  }

  /** Of things that nothing is open about. */
  function isOtherwise(things: readonly number[], knows: boolean): boolean {
    const areKnown = things.every((thing) => hasBit(knowledge.known, thing));
    return things.length > 0 && areKnown !== knows;
  }

  /** What is known if that is so; null where it cannot be. */
  function suppose(several: readonly number[], knows: boolean): Knowledge | null {
    const supposed = knowledge.copy();
    if (knows) for (const thing of several) supposed.know(thing);
    const inQuestion = knows ? missing : [...missing, several];
    return settleKnowledge(supposed, inQuestion, implications) ? supposed : null;
  }

  function isUndecided(several: readonly number[]): boolean {
    return !denies(several, true) && !denies(several, false);
  }

  function canKnow(several: readonly number[]): boolean {
    const before = knowledge.beforeAny(several);
    return !missing.some((each) =>
      each.every((thing) => hasBit(knowledge.known, thing) || hasBit(before, thing)),
    );
  }
}
