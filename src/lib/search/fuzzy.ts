import Fuse from 'fuse.js';
import { hasPlausibleStart, meetLoosely, mistakesAllowed, type Meeting } from './meeting.ts';
import type { Token } from './query.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Fuse counts a swap of two letters as two wrong ones. */
const FUSE_ERRORS_A_MISTAKE = 2;
/** A share of wrong letters above which Fuse would propose every word. */
const LOOSEST_THRESHOLD = 0.7;

/**
 * The words of the vocabulary that someone may have meant, by their place in it. Three sieves, each finer
 * and dearer than the one before: shared letters; Fuse; the weighing of each mistake.
 */
export function findLooseWords(
  vocabulary: Vocabulary,
  token: Token,
): readonly { readonly word: number; readonly meeting: Meeting }[] {
  const places = sieveByLetters(vocabulary, token.text);
  const fuse = new Fuse(
    places.map((place) => vocabulary.words[place] ?? ''),
    {
      ignoreLocation: true,
      ignoreFieldNorm: true,
      shouldSort: false,
      threshold: Math.min(
        LOOSEST_THRESHOLD,
        (FUSE_ERRORS_A_MISTAKE * mistakesAllowed(token.text.length)) / token.text.length,
      ),
    },
  );
  return fuse.search(token.text).flatMap(({ item, refIndex }) => {
    const word = places[refIndex];
    const meeting = meetLoosely(token, item);
    return word === undefined || meeting === null ? [] : [{ word, meeting }];
  });
}

function sieveByLetters(vocabulary: Vocabulary, typed: string): number[] {
  const allowed = mistakesAllowed(typed.length);
  const wanted = letterSet(typed, typed.length);
  const places: number[] = [];
  vocabulary.words.forEach((word, place) => {
    if (word.length < typed.length - allowed) return;
    const isNear =
      allowed > 0 &&
      hasPlausibleStart(typed, word) &&
      countBits(wanted & ~letterSet(word, typed.length + allowed)) <= allowed;
    if (isNear || word.includes(typed)) places.push(place);
  });
  return places;
}

/** The letters of the first `length` characters, each as one of 32 bits. */
function letterSet(word: string, length: number): number {
  let set = 0;
  const end = Math.min(length, word.length);
  for (let place = 0; place < end; place++) set |= 1 << (word.charCodeAt(place) & 31);
  return set;
}

function countBits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}
