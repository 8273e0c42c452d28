import type { LearnerRecord } from './model.ts';

/** A record in the place of another, from `at` on, that says nothing. */
export function emptied(record: LearnerRecord, at: number): LearnerRecord {
  const { key, place } = record;
  if ('mark' in record) return { key, mark: null, at, place };
  if ('ticked' in record) return { key, ticked: false, at, place };
  if ('text' in record) return { key, text: '', replaces: [], at, place };
  return { key, title: null, at, place };
}

/** Whether a record says anything. */
export function isEmpty(record: LearnerRecord): boolean {
  if ('mark' in record) return record.mark === null;
  if ('ticked' in record) return !record.ticked;
  if ('text' in record) return record.text === '';
  return record.title === null;
}
