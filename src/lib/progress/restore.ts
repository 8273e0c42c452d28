import { emptied } from './emptied.ts';
import { contentOf } from './merge-records.ts';
import type { LearnerRecord, LearnerRecords } from './model.ts';
import { rewriteAt } from './rewrite-at.ts';
import { timeAfter } from './time-after.ts';

/**
 * The records that undo a write: what it said is as the records `before` say, but for what was said anew in `records`
 * since, which stays. Restored decisions count from when they were made; what had no record gets one that says
 * nothing. They are later than what they undo, so that no merge brings that back. `at` is now, in milliseconds since
 * 1970.
 */
export function restore(
  records: LearnerRecords,
  before: LearnerRecords,
  written: readonly LearnerRecord[],
  at: number,
): readonly LearnerRecord[] {
  const time = timeAfter(at, written);
  return written
    .filter((record) => holds(records, record))
    .map((record) => {
      const old = before.get(record.key);
      return old ? rewriteAt(old, time) : emptied(record, time);
    });
}

/** Whether nothing else was said since of what a record is about. */
function holds(records: LearnerRecords, record: LearnerRecord): boolean {
  const known = records.get(record.key);
  return known?.at === record.at && contentOf(known) === contentOf(record);
}
