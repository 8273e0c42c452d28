import { meetStrictly, type Meeting } from './meeting.ts';
import { findLooseWords, type LooseWord } from './fuzzy.ts';
import type { Token } from './query.ts';
import { stemOf } from './stem.ts';
import { placeOf, recordOf, type Vocabulary } from './vocabulary.ts';
import { MEETING, PLACE_WEIGHTS, WORSE_GUESS, type Place } from './weights.ts';

/** Where one word of the query meets a record best. */
export interface Hit {
  /** Quality times the weight of the place. */
  readonly value: number;
  readonly quality: number;
  readonly place: Place;
  /** Letters of the title that it covers; 0 when it is met elsewhere. */
  readonly covered: number;
}

/** By the record's place in the index. */
export type Hits = Map<number, Hit>;

/** Strict meetings: the word, a form of it, a beginning of it, or initials. */
export function findStrictHits(vocabulary: Vocabulary, token: Token): Hits {
  const hits: Hits = new Map();
  const meet = (word: number) => {
    const meeting = meetStrictly(token, vocabulary.words[word] ?? '');
    // A small word is a word or nothing: "in" is not half an "integration".
    if (meeting && (!token.isSmall || meeting.quality === MEETING.same)) {
      addMeeting(hits, vocabulary, word, meeting);
    }
  };
  const first = firstNotBefore(vocabulary.words, token.text);
  for (let at = first; vocabulary.words[at]?.startsWith(token.text); at++) meet(at);
  vocabulary.stems.get(stemOf(token.text))?.forEach(meet);
  for (const record of vocabulary.initials.get(token.text) ?? []) {
    keepBest(hits, record, asHit(MEETING.same, 'initials', 0));
  }
  return hits;
}

/** Initials inside others must be this long: two letters stand next to each other by chance. */
const SHORTEST_INITIALS_INSIDE = 3;

/**
 * Loose meetings: inside a word, with typing mistakes, or inside initials. With `isBestOnly`, only of the words that are about as near as the nearest.
 */
export function findLooseHits(vocabulary: Vocabulary, token: Token, isBestOnly: boolean): Hits {
  const hits: Hits = new Map();
  const found = findLooseWords(vocabulary, token);
  for (const { word, meeting } of isBestOnly ? keepBestGuesses(vocabulary, found) : found) {
    addMeeting(hits, vocabulary, word, meeting);
  }
  if (token.text.length < SHORTEST_INITIALS_INSIDE) return hits;
  for (const [letters, records] of vocabulary.initials) {
    if (!letters.includes(token.text)) continue;
    for (const record of records) {
      keepBest(hits, record, asHit(MEETING.initialsInside, 'initials', 0));
    }
  }
  return hits;
}

/** The words about as near as the nearest, and their other forms. */
function keepBestGuesses(
  vocabulary: Vocabulary,
  found: readonly LooseWord[],
): readonly LooseWord[] {
  const stem = ({ word }: LooseWord) => stemOf(vocabulary.words[word] ?? '');
  const best = found.reduce((most, { meeting }) => Math.max(most, meeting.quality), 0);
  const near = found.filter(({ meeting }) => meeting.quality >= best * WORSE_GUESS);
  const stems = new Set(near.map(stem));
  return found.filter((loose) => stems.has(stem(loose)));
}

/** Both, each record with its better hit. */
export function mergeHits(one: Hits, other: Hits): Hits {
  const merged = new Map(one);
  for (const [record, hit] of other) keepBest(merged, record, hit);
  return merged;
}

/** Whether any record is called so, not only mentions it or stands under it. */
export function isName(hits: Hits): boolean {
  for (const { place } of hits.values()) if (place !== 'summary' && place !== 'trail') return true;
  return false;
}

function addMeeting(hits: Hits, vocabulary: Vocabulary, word: number, meeting: Meeting): void {
  for (const posting of vocabulary.postings[word] ?? []) {
    const hit = asHit(meeting.quality, placeOf(posting), meeting.length);
    keepBest(hits, recordOf(posting), hit);
  }
}

function asHit(quality: number, place: Place, length: number): Hit {
  const covered = place.startsWith('title') ? length : 0;
  return { value: quality * PLACE_WEIGHTS[place], quality, place, covered };
}

function keepBest(hits: Hits, record: number, hit: Hit): void {
  const known = hits.get(record);
  if (known === undefined || hit.value > known.value) hits.set(record, hit);
}

function firstNotBefore(words: readonly string[], text: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
