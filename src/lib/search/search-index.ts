import type { SearchRecord } from './model.ts';
import { stemOf } from './stem.ts';
import { buildVocabulary, withoutParentheses, type Vocabulary } from './vocabulary.ts';
import { isSmallWord, joinWords, readWords } from './words.ts';

/** A name in the two spellings that names are compared in. */
export interface Name {
  /** Without spaces and signs: "cicd". */
  readonly joined: string;
  /** The stems of its words but the small ones, in alphabetical order: "api rest" for "REST APIs". */
  readonly stems: string;
}

export interface RecordNames {
  readonly title: Name;
  /** The title without what stands in parentheses. */
  readonly short: Name;
  readonly aliases: readonly Name[];
}

/** What `search` asks. Made by `readIndex`, or by `buildIndex` from records that are at hand. */
export interface SearchIndex {
  readonly records: readonly SearchRecord[];
  readonly names: readonly RecordNames[];
  readonly vocabulary: Vocabulary;
  /** For a link, the place of the topic that it teaches; for all else null. */
  readonly topics: readonly (number | null)[];
}

export function buildIndex(records: readonly SearchRecord[]): SearchIndex {
  const key = (roadmap: string, id: string) => `${roadmap}/${id}`;
  const places = new Map(records.map((record, at) => [key(record.roadmap, record.id), at]));
  return {
    records,
    names: records.map((record) => ({
      title: readName(record.title),
      short: readName(withoutParentheses(record.title)),
      aliases: record.aliases.map(readName),
    })),
    vocabulary: buildVocabulary(records),
    topics: records.map(({ roadmap, topic }) =>
      topic === null ? null : (places.get(key(roadmap, topic)) ?? null),
    ),
  };
}

export function readName(text: string): Name {
  const words = readWords(text);
  const telling = words.filter((word) => !isSmallWord(word.text));
  const stems = (telling.length > 0 ? telling : words).map((word) => stemOf(word.text)).sort();
  return { joined: joinWords(words), stems: stems.join(' ') };
}

export function isSameName(one: Name, other: Name): boolean {
  return one.joined !== '' && (one.joined === other.joined || one.stems === other.stems);
}
