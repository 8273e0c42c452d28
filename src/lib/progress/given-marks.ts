import { isSomewhere } from './is-somewhere.ts';
import { later } from './marks-of.ts';
import type { LearnerRecord, LearnerRecords, MarkRecord } from './model.ts';

/**
 * The marks that a learner gave, of each topic the last: one of several skills has a record for each of them, and a
 * skill that is done with the last of its parts has one beside that of the part.
 */
export function givenMarks(records: LearnerRecords): readonly MarkRecord[] {
  const given = new Map<string, MarkRecord>();
  for (const record of records.values()) {
    if (!isDecided(record)) continue;
    const { key, place } = record;
    const topic = isSomewhere(place) ? `${place.roadmap}/${place.topic}` : key;
    given.set(topic, later(given.get(topic) ?? null, record) ?? record);
  }
  return [...given.values()];
}

function isDecided(record: LearnerRecord): record is MarkRecord {
  return 'mark' in record && record.mark !== null;
}
