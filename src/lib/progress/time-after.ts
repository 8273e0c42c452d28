import type { LearnerRecord } from './model.ts';

/** The time `at`, or the earliest that is later than all of the records. */
export function timeAfter(at: number, records: readonly LearnerRecord[]): number {
  return records.reduce((time, record) => Math.max(time, record.at + 1), at);
}
