import type { MarkRecord, MarkRecords } from './model.ts';
import { timeAfter } from './time-after.ts';

/**
 * The records that undo a write: all is as the records `before` say. Restored decisions count from when they
 * were made; what had no record gets one that decides nothing. They are later than what they undo, so that no
 * merge brings that back. `at` is now, in milliseconds since 1970.
 */
export function restore(
  before: MarkRecords,
  written: readonly MarkRecord[],
  at: number,
): readonly MarkRecord[] {
  const time = timeAfter(at, written);
  return written.map(({ key, place }): MarkRecord => {
    const old = before.get(key);
    if (!old) return { key, mark: null, at: time, place };
    return { ...old, at: time, decidedAt: old.decidedAt ?? old.at };
  });
}
