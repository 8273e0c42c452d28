import type { MarkRecord, MarkRecords } from './model.ts';

/**
 * The records of two places as one: of each key the latest. In whatever order, and however often, places
 * exchange their records, all come to the same.
 */
export function mergeRecords(a: Iterable<MarkRecord>, b: Iterable<MarkRecord>): MarkRecords {
  const merged = new Map<string, MarkRecord>();
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
 * that every place keeps the same one.
 */
export function latestOf(a: MarkRecord, b: MarkRecord): MarkRecord {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return contentOf(a) >= contentOf(b) ? a : b;
}

function contentOf({ mark, decidedAt, place, alone }: MarkRecord): string {
  return JSON.stringify([mark, decidedAt, place.roadmap, place.topic, place.title, alone]);
}
