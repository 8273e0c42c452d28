import { tickKey } from './keys.ts';
import type { LearnerRecords, Place, TickRecord } from './model.ts';
import { timeAfter } from './time-after.ts';

/** Whether the learner is through with the resource of an address. */
export function isTicked(records: LearnerRecords, url: string): boolean {
  const record = records.get(tickKey(url));
  return record !== undefined && 'ticked' in record && record.ticked;
}

/** The records that tick a resource, or take its tick away, wherever it stands. */
export function tickResource(
  records: LearnerRecords,
  url: string,
  ticked: boolean,
  place: Place,
  at: number,
): readonly TickRecord[] {
  const key = tickKey(url);
  const known = records.get(key);
  return [{ key, ticked, at: timeAfter(at, known ? [known] : []), place }];
}
