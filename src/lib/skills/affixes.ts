import { foldWords } from './fold.ts';

/** Words before a name that only say that it is to be learned. "Advanced" is none: it names something else. */
const LEADING = [
  'learn',
  'learn about',
  'learning',
  'basic',
  'basics of',
  'the basics of',
  'fundamentals of',
  'understand',
  'understanding',
  'understanding of',
  'introduction to',
  'an introduction to',
  'intro to',
  'get started with',
  'getting started with',
  'what is',
  'what are',
  'overview of',
  'how to use',
  'learn how to use',
  'use',
  'using',
  'work with',
  'working with',
  'practise',
  'practice',
  'practise with',
  'practice with',
  'practise on',
  'practice on',
  'master',
  'mastering',
  'explore',
  'exploring',
  'study',
  'know',
  'implement',
  'implementing',
  'set up',
  'setting up',
  'handle',
  'handling',
  'choose',
  'the',
  'a',
  'an',
].map(foldWords);

/** The same after a name. */
const TRAILING = [
  'basics',
  'fundamentals',
  'essentials',
  'overview',
  'introduction',
  'intro',
  'concepts',
  'tutorial',
  'principles',
  'practices',
  'module',
  'library',
  'libraries',
  'crash course',
  'for beginners',
  '101',
  'in python',
  'with python',
  'using python',
].map(foldWords);

/** Phrases by the word that meets a title first: the first of a leading one, the last of a trailing one. */
const LEADING_BY_WORD = groupBy(LEADING, (phrase) => phrase[0] ?? '');
const TRAILING_BY_WORD = groupBy(TRAILING, (phrase) => phrase.at(-1) ?? '');

/**
 * The words themselves, and then without one and more of the phrases around them, longest first:
 * "introduction to SQL basics", "SQL basics", "introduction to SQL", "SQL".
 */
export function withoutAffixes(words: readonly string[]): readonly (readonly string[])[] {
  const found: [from: number, to: number][] = [[0, words.length]];
  for (const [from, to] of found) {
    for (const phrase of LEADING_BY_WORD.get(words[from] ?? '') ?? []) {
      if (standsAt(words, from, phrase)) add(from + phrase.length, to);
    }
    for (const phrase of TRAILING_BY_WORD.get(words[to - 1] ?? '') ?? []) {
      if (standsAt(words, to - phrase.length, phrase)) add(from, to - phrase.length);
    }
  }
  if (found.length === 1) return [words];
  return found.sort(([a, b], [c, d]) => d - c - (b - a)).map(([from, to]) => words.slice(from, to));

  function add(from: number, to: number): void {
    if (from >= to || found.some(([a, b]) => a === from && b === to)) return;
    found.push([from, to]);
  }
}

function standsAt(words: readonly string[], at: number, phrase: readonly string[]): boolean {
  return at >= 0 && phrase.every((word, index) => words[at + index] === word);
}

function groupBy<T>(
  all: readonly T[],
  keyOf: (one: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}
