import type { SearchRecord } from './model.ts';
import { findInitials } from './initials.ts';
import { stemOf } from './stem.ts';
import { PLACES, type Place } from './weights.ts';
import { hiddenWords, isSmallWord, joinWords, readWords } from './words.ts';

/** Record and place in one number, so that ten thousand records stay light. */
const PLACE_BITS = 4;
const PLACE_MASK = (1 << PLACE_BITS) - 1;

/** Every distinct word of the records, once, and where each stands. */
export interface Vocabulary {
  /** Sorted by code unit. */
  readonly words: readonly string[];
  /** By the word's place in `words`: where it stands, to be read with `recordOf` and `placeOf`. */
  readonly postings: readonly (readonly number[])[];
  /** By the word's place in `words`: its letters, as `letterSet` has them. */
  readonly letters: Int32Array;
  /** From a stem to the places of its words in `words`. */
  readonly stems: ReadonlyMap<string, readonly number[]>;
  /** From the initials of a name to the records that have them. */
  readonly initials: ReadonlyMap<string, readonly number[]>;
}

export const recordOf = (posting: number): number => posting >> PLACE_BITS;
export const placeOf = (posting: number): Place => PLACES[posting & PLACE_MASK] ?? 'trail';

/** Joined words above this length are typed by nobody. */
const LONGEST_JOINED = 32;

export function buildVocabulary(records: readonly SearchRecord[]): Vocabulary {
  const postings = new Map<string, number[]>();
  const initials = new Map<string, number[]>();
  records.forEach((record, place) => {
    for (const [word, field] of readRecord(record)) {
      add(postings, word, (place << PLACE_BITS) | PLACES.indexOf(field));
    }
    for (const name of [record.title, withoutParentheses(record.title)]) {
      for (const letters of findInitials(name)) add(initials, letters, place);
    }
  });
  const words = [...postings.keys()].sort();
  const stems = new Map<string, number[]>();
  // "fors" is a mistake, not a form of "for".
  words.forEach((word, place) => {
    if (!isSmallWord(word)) add(stems, stemOf(word), place);
  });
  return {
    words,
    postings: words.map((word) => postings.get(word) ?? []),
    letters: Int32Array.from(words, (word) => letterSet(word, word.length)),
    stems,
    initials,
  };
}

/** The letters of the first `length` characters, each as one of 32 bits. */
export function letterSet(word: string, length: number): number {
  let set = 0;
  const end = Math.min(length, word.length);
  for (let place = 0; place < end; place++) set |= 1 << (word.charCodeAt(place) & 31);
  return set;
}

function add<Key>(lists: Map<Key, number[]>, key: Key, value: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
}

export function withoutParentheses(title: string): string {
  return title.replace(/\s*\([^)]*\)/g, '').trim();
}

function* readRecord(record: SearchRecord): Generator<readonly [string, Place]> {
  yield* readName(record.title, 'title', 'titleJoined', 'titleHidden');
  for (const alias of record.aliases) {
    yield* readName(alias, 'alias', 'aliasJoined', 'aliasHidden');
  }
  const host = record.url === null ? '' : record.url.replace(/^\w+:\/+(?:www\.)?|[/?#].*$/g, '');
  for (const word of readWords(host)) yield [word.text, 'host'];
  for (const word of readWords(record.summary)) yield [word.text, 'summary'];
  const around = [record.resourceKind ?? '', ...record.trail, record.roadmapTitle].join(' ');
  for (const word of readWords(around)) {
    yield [word.text, 'trail'];
  }
}

function* readName(
  name: string,
  plain: Place,
  joined: Place,
  hidden: Place,
): Generator<readonly [string, Place]> {
  const words = readWords(name);
  for (const [place, word] of words.entries()) {
    yield [word.text, plain];
    for (const part of hiddenWords(word, name)) yield [part.text, hidden];
    const pair = joinWords(words.slice(place, place + 2));
    if (pair !== word.text && pair.length <= LONGEST_JOINED) yield [pair, joined];
  }
  const whole = joinWords(words);
  if (words.length > 2 && whole.length <= LONGEST_JOINED) yield [whole, joined];
}
