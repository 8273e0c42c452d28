import type { LearnerRecord } from './model.ts';

/**
 * The records of two places as one: of each key the latest. In whatever order, and however often, places
 * exchange their records, all come to the same.
 */
export function mergeRecords<R extends LearnerRecord>(
  a: Iterable<R>,
  b: Iterable<R>,
): ReadonlyMap<string, R> {
  const merged = new Map<string, R>();
  for (const records of [a, b]) {
    for (const record of records) {
      const known = merged.get(record.key);
      merged.set(record.key, known ? latestOf(known, record) : record);
    }
  }
  return merged;
}

/**
 * Of two records of a key the one that holds. Records of the same moment are told apart by what they say, so
 * that every place keeps the same one; a note wins over what was sent of it without its text.
 */
export function latestOf<R extends LearnerRecord>(a: R, b: R): R {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return contentOf(a) >= contentOf(b) ? a : b;
}

/** What a record says, written in one way. */
export function contentOf(record: LearnerRecord): string {
  const { place } = record;
  return JSON.stringify([
    ...saidIn(record),
    record.decidedAt,
    place.roadmap,
    place.topic,
    place.title,
  ]);
}

function saidIn(record: LearnerRecord): readonly unknown[] {
  if ('mark' in record) return [record.mark, record.alone];
  if ('ticked' in record) return [record.ticked];
  if ('text' in record) {
    const { text, replaces } = record;
    return [text !== '', text, replaces.map(({ key, at }) => [key, at])];
  }
  return [record.title];
}
