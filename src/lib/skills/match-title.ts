import { withoutAffixes } from './affixes.ts';
import { foldWords, joinWords } from './fold.ts';
import type { NameIndex, Skill } from './model.ts';
import { keyOf } from './name-index.ts';

/** Ids of the fields and skills that the words around a title speak of. */
export type Surroundings = ReadonlySet<string>;

const NOTHING: Surroundings = new Set();

/** Longer titles are sentences, and name no skill. */
const MOST_WORDS = 14;
/** No name of a skill that a longer title mentions has more words. */
const MOST_WORDS_IN_MENTION = 3;
const IN_BRACKETS = /\s*[([]([^()[\]]*)[)\]]\s*/g;
const BETWEEN = /\s*(?:[,;/|+&]|\band\b|\bor\b|\bvs\.?(?=\s)|\bversus\b)\s*/i;
/** What comes after says how, or names examples: "unit testing with pytest", "databases such as MySQL". */
const BY_MEANS = /\s+(?:using|with|via|like|such as|including|adhering to|as|e\.\s?g\.?)(?=\s|$)/gi;
/** "GraphQL for APIs": what comes after is a purpose, which must be known too. */
const FOR = /^(.+?)\s+for\s+(.+)$/i;
const IN_OR_WITH = new Set(['in', 'with', 'for', 'of', 'on', 'using']);

/**
 * The skills that a title names, the main one first; none where it names none for certain. A title means a
 * skill by one of its names, after folding and without words such as "basics of"; a title that lists
 * several things means each, where every one is known. Names are never matched by likeness.
 * @param around what the words around it speak of, which decides about names such as "Headers"
 */
export function matchTitle(
  index: NameIndex,
  title: string,
  around: Surroundings,
): readonly Skill[] {
  const words = foldWords(title);
  if (words.length === 0 || words.length > MOST_WORDS) return [];
  const whole = matchName(index, words, around);
  if (whole) return [whole];
  const plain = title.replace(IN_BRACKETS, ' ').trim();
  if (plain !== title && plain !== '') {
    const found = matchTitle(index, plain, around);
    if (found.length > 0) return found;
  }
  const listed = matchList(index, plain, around);
  return listed.length > 0 ? listed : matchQualified(index, plain, around);
}

/** A title that goes on to say by what means or to what end: the skill stands before. */
function matchQualified(index: NameIndex, title: string, around: Surroundings): readonly Skill[] {
  for (const { index: at } of [...title.matchAll(BY_MEANS)].reverse()) {
    const found = matchTitle(index, title.slice(0, at), around);
    if (found.length > 0) return found;
  }
  const [, what = '', end = ''] = FOR.exec(title) ?? [];
  return what !== '' && matchTitle(index, end, around).length > 0
    ? matchTitle(index, what, around)
    : [];
}

/** "Unit and integration testing", "MySQL or PostgreSQL": several names, all of them known. */
function matchList(index: NameIndex, title: string, around: Surroundings): readonly Skill[] {
  const parts = title
    .split(BETWEEN)
    .map(foldWords)
    .filter((words) => words.length > 0);
  if (parts.length < 2) return [];
  const [first = [], last = []] = [parts[0], parts.at(-1)];
  const found = new Set<Skill>();
  for (const part of parts) {
    const shared = last.length > 1 && part !== last ? last.slice(-1) : [];
    const skill =
      matchName(index, part, NOTHING) ??
      (shared.length > 0 ? matchName(index, [...part, ...shared], around) : null) ??
      matchName(index, part, around) ??
      matchName(index, [...first.slice(0, 1), ...part], around);
    if (!skill) return [];
    found.add(skill);
  }
  return [...found];
}

function matchName(index: NameIndex, words: readonly string[], around: Surroundings): Skill | null {
  const spellings = withoutAffixes(words);
  return (
    first(spellings, (rest) => lookUp(index, rest, around)) ??
    first(spellings, (rest) => lookUpInside(index, rest))
  );
}

function first<T, R>(all: readonly T[], find: (one: T) => R | null): R | null {
  for (const one of all) {
    const found = find(one);
    if (found !== null) return found;
  }
  return null;
}

function lookUp(index: NameIndex, words: readonly string[], around: Surroundings): Skill | null {
  const key = joinWords(words);
  return index.anywhere.get(key) ?? only(index.around.get(key), around);
}

/** "React hooks", "Routing in Flask": a short name, and beside it the name of what makes it clear. */
function lookUpInside(index: NameIndex, words: readonly string[]): Skill | null {
  for (let at = 1; at < words.length; at += 1) {
    const [head, tail] = [words.slice(0, at), words.slice(at)];
    const before = index.anywhere.get(joinWords(head));
    const after = before && only(index.around.get(joinWords(tail)), new Set(placesOf(before)));
    if (after) return after;
    if (!IN_OR_WITH.has(tail[0] ?? '')) continue;
    const outer = index.anywhere.get(joinWords(tail.slice(1)));
    const inside = outer && only(index.around.get(joinWords(head)), new Set(placesOf(outer)));
    if (inside) return inside;
  }
  return null;
}

/** What a skill speaks of: itself and its fields. */
export function placesOf({ id, tags }: Skill): readonly string[] {
  return [id, ...tags];
}

/** The one skill whose name fits the surroundings; none where several do. */
function only(names: ReturnType<NameIndex['around']['get']>, around: Surroundings): Skill | null {
  const fitting = (names ?? []).filter(({ places }) => places.some((place) => around.has(place)));
  return fitting.length === 1 ? (fitting[0]?.skill ?? null) : null;
}

/** What a title speaks of by naming or mentioning it: "Advanced Python" speaks of Python. */
export function mentionsOf(index: NameIndex, title: string): Surroundings {
  const words = foldWords(title);
  const around = new Set<string>();
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 1; to <= Math.min(words.length, from + MOST_WORDS_IN_MENTION); to += 1) {
      const skill = index.anywhere.get(joinWords(words.slice(from, to)));
      for (const place of skill ? placesOf(skill) : []) around.add(place);
    }
  }
  return around;
}

/** The skill that a title is a name of to the letter, beside what stands in brackets. */
export function matchWhole(index: NameIndex, title: string): Skill | null {
  return index.anywhere.get(keyOf(title.replace(IN_BRACKETS, ' '))) ?? null;
}
