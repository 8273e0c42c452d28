import { isEmpty } from './emptied.ts';
import { contentOf } from './merge-records.ts';
import type { LearnerRecord, LearnerRecords, NoteRecord } from './model.ts';
import { readRecord } from './read-record.ts';
import { findSuperseded, isNote } from './superseded.ts';

/** The end of the year 9999: no clock that a record was written by says more. */
const LATEST = 253_402_300_799_999;
const YEAR = 365 * 24 * 60 * 60 * 1000;
/** What is written after a record is later than it, and it must be possible to read that as well. */
const LATEST_KEPT = LATEST - YEAR;

/**
 * All records as they may leave the browser. Of a version of a note that another one goes on from, its text
 * stays behind; that there was one goes along, so that it comes back nowhere as a second note.
 */
export function recordsToSend(records: LearnerRecords): LearnerRecords {
  const isSuperseded = findSuperseded(records.values());
  return new Map(
    [...records].map(([key, record]) => [
      key,
      isNote(record) && isSuperseded(record) ? withoutText(record) : record,
    ]),
  );
}

/** Whether a record is what is sent of a version that is known here. */
export function isSentOf(sent: LearnerRecord, known: LearnerRecord): boolean {
  return (
    isNote(known) &&
    isEmpty(sent) &&
    sent.at === known.at &&
    contentOf(sent) === contentOf(withoutText(known))
  );
}

export interface SentRecords {
  readonly records: readonly LearnerRecord[];
  /** How many are no sound records. */
  readonly unreadable: number;
}

/**
 * Records from elsewhere, which may be anything. One of a time that cannot be is none: all others would lose to it. One
 * of almost such a time counts as earlier.
 */
export function readSent(sent: readonly unknown[]): SentRecords {
  const sound = sent
    .map(readRecord)
    .filter((record) => record !== null)
    .filter(({ at }) => at <= LATEST)
    .map(notTooLate);
  return { records: sound, unreadable: sent.length - sound.length };
}

function notTooLate(record: LearnerRecord): LearnerRecord {
  const { at, decidedAt } = record;
  if (at <= LATEST_KEPT) return record;
  const said = decidedAt === undefined ? {} : { decidedAt: Math.min(decidedAt, LATEST_KEPT) };
  return { ...record, at: LATEST_KEPT, ...said };
}

function withoutText(note: NoteRecord): NoteRecord {
  return { ...note, text: '' };
}
