import Fuse from 'fuse.js';
import { hasPlausibleStart, meetLoosely, mistakesAllowed, type Meeting } from './meeting.ts';
import type { Token } from './query.ts';
import { letterSet, type Vocabulary } from './vocabulary.ts';

/** Fuse counts a swap of two letters as two wrong ones. */
const FUSE_ERRORS_A_MISTAKE = 2;
/** A share of wrong letters above which Fuse would propose every word. */
const LOOSEST_THRESHOLD = 0.7;

export interface LooseWord {
  /** Its place in the vocabulary. */
  readonly word: number;
  readonly meeting: Meeting;
}

/** As many as Fuse looks at in about a millisecond; those that lack the fewest letters are kept. */
const MOST_CANDIDATES = 300;

/**
 * The words of the vocabulary that someone may have meant. Three sieves, each finer and dearer than the one
 * before: shared letters; Fuse; the weighing of each mistake.
 */
export function findLooseWords(vocabulary: Vocabulary, token: Token): readonly LooseWord[] {
  const typed = token.text;
  const allowed = mistakesAllowed(typed.length);
  const candidates = sieveByLetters(vocabulary, typed, allowed);
  const fuse = new Fuse(
    candidates.map(({ text }) => text),
    {
      ignoreLocation: true,
      ignoreFieldNorm: true,
      shouldSort: false,
      threshold: Math.min(LOOSEST_THRESHOLD, (FUSE_ERRORS_A_MISTAKE * allowed) / typed.length),
    },
  );
  return fuse.search(typed).flatMap(({ refIndex }) => {
    const { word } = candidates[refIndex] ?? { word: -1 };
    const meeting = meetLoosely(token, vocabulary.words[word] ?? '');
    return meeting === null ? [] : [{ word, meeting }];
  });
}

interface Candidate {
  /** Its place in the vocabulary. */
  readonly word: number;
  /** As much of it as can matter. */
  readonly text: string;
}

function sieveByLetters(vocabulary: Vocabulary, typed: string, allowed: number): Candidate[] {
  const wanted = letterSet(typed, typed.length);
  const reach = typed.length + allowed;
  const byLacking: Candidate[][] = Array.from({ length: allowed + 1 }, () => []);
  vocabulary.words.forEach((word, place) => {
    const lacking = wanted & ~(vocabulary.letters[place] ?? 0);
    if (word.length < typed.length - allowed || countBits(lacking) > allowed) return;
    if (lacking === 0 && word.includes(typed)) {
      byLacking[0]?.push({ word: place, text: word });
    } else if (allowed > 0 && hasPlausibleStart(typed, word)) {
      const text = word.slice(0, reach);
      byLacking[countBits(wanted & ~letterSet(text, reach))]?.push({ word: place, text });
    }
  });
  return byLacking.flat().slice(0, MOST_CANDIDATES);
}

function countBits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}
