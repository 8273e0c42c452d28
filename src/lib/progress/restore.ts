import { emptied } from './emptied.ts';
import type { LearnerRecord, LearnerRecords } from './model.ts';
import { rewriteAt } from './rewrite-at.ts';
import { timeAfter } from './time-after.ts';

/**
 * The records that undo a write: all is as the records `before` say. Restored decisions count from when they
 * were made; what had no record gets one that says nothing. They are later than what they undo, so that no
 * merge brings that back. `at` is now, in milliseconds since 1970.
 */
export function restore(
  before: LearnerRecords,
  written: readonly LearnerRecord[],
  at: number,
): readonly LearnerRecord[] {
  const time = timeAfter(at, written);
  return written.map((record) => {
    const old = before.get(record.key);
    return old ? rewriteAt(old, time) : emptied(record, time);
  });
}
