import { measureCloseness } from './closeness.ts';
import type { Token } from './query.ts';
import { stemOf } from './stem.ts';
import { MEETING } from './weights.ts';

/** How a word that was typed meets a word of the index. */
export interface Meeting {
  /** Of 1. */
  readonly quality: number;
  /** Where in the word it begins and how many of its letters it covers. */
  readonly from: number;
  readonly length: number;
}

/** A beginning of the word, the word, or another form of it; null where it is none of these. */
export function meetStrictly(token: Token, word: string): Meeting | null {
  const length = commonBeginning(token.text, word);
  if (length === token.text.length) {
    if (length === word.length) return { quality: MEETING.same, from: 0, length };
    const share = length / word.length;
    const { beginningLeast, beginningMost } = MEETING;
    const asBeginning = beginningLeast + (beginningMost - beginningLeast) * share;
    const isForm = stemOf(token.text) === stemOf(word);
    return { quality: isForm ? MEETING.sameStem : asBeginning, from: 0, length };
  }
  if (length === 0 || stemOf(token.text) !== stemOf(word)) return null;
  return { quality: MEETING.sameStem, from: 0, length };
}

function commonBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

/** Letters typed by mistake that a word of this many letters may have. */
export function mistakesAllowed(length: number): number {
  if (length < 3) return 0;
  if (length < 6) return 1;
  return length < 9 ? 2 : 3;
}

/** Shorter words are inside too many others by chance. */
const SHORTEST_INSIDE = 4;
/** A half-typed word of fewer letters, one of them wrong, begins too many others by chance. */
const SHORTEST_MISTAKEN_BEGINNING = 4;
/** In a word of this many letters, the first may be wrong, and a beginning may lack a letter. */
const LONG_WORD = 6;

/** Inside the word, or the word with typing mistakes; null where it is neither. */
export function meetLoosely(token: Token, word: string): Meeting | null {
  const typed = token.text;
  const inside = typed.length >= SHORTEST_INSIDE ? word.indexOf(typed) : -1;
  if (inside > 0) return { quality: MEETING.inside, from: inside, length: typed.length };
  if (!hasPlausibleStart(typed, word)) return null;
  const allowed = mistakesAllowed(typed.length);
  const closeness = measureCloseness(typed, word);
  if (closeness.whole <= allowed) {
    return { quality: qualityOf(closeness.whole), from: 0, length: word.length };
  }
  const { beginning, length } = closeness;
  const isLongEnough = length >= typed.length || typed.length >= LONG_WORD;
  const mayBeHalf = token.isLast && typed.length >= SHORTEST_MISTAKEN_BEGINNING && isLongEnough;
  if (!mayBeHalf || beginning > allowed) return null;
  return { quality: qualityOf(beginning) * MEETING.mistakenBeginning, from: 0, length };
}

const qualityOf = (cost: number): number => MEETING.mistaken - MEETING.mistake * cost;

/** People rarely get the first letter of a short word wrong; when they do, they swap it with the second. */
export function hasPlausibleStart(typed: string, word: string): boolean {
  if (typed[0] === word[0]) return true;
  if (typed[0] === word[1] && typed[1] === word[0]) return true;
  return typed.length >= LONG_WORD && (typed[1] === word[1] || typed[1] === word[0]);
}
