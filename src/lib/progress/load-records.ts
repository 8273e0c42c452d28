import { emptied, isEmpty } from './emptied.ts';
import { holding } from './holding.ts';
import { latestOf, mergeRecords } from './merge-records.ts';
import type { LearnerRecord, LearnerRecords } from './model.ts';
import { rewriteAt } from './rewrite-at.ts';
import { isSentOf } from './sent-records.ts';
import { findSuperseded, isNote, versionsBehind } from './superseded.ts';
import { timeAfter } from './time-after.ts';

/** `merge` keeps of each thing what was said last; `replace` makes all as the file has it. */
export type LoadMode = 'merge' | 'replace';

/** One thing that a load would change: what it says now, and what it would say; null for nothing. */
export interface LoadChange {
  readonly key: string;
  readonly before: LearnerRecord | null;
  readonly after: LearnerRecord | null;
}

export interface LoadPreview {
  /** In the order of their keys; what says the same before and after is left out. */
  readonly changes: readonly LoadChange[];
  /** How many things the file knows in an older state than this browser, which a merge leaves alone. */
  readonly older: number;
  /** What has to be written for it. */
  readonly written: readonly LearnerRecord[];
}

/** What loading records would change. `at` is now, in milliseconds since 1970. */
export function previewLoad(
  records: LearnerRecords,
  loaded: readonly LearnerRecord[],
  mode: LoadMode,
  at: number,
): LoadPreview {
  const file = mergeRecords(loaded, []);
  const written = mode === 'merge' ? listNewer(records, file) : listReplacing(records, file, at);
  const after = mergeRecords(records.values(), written);
  const then = holding(after);
  const older = [...holding(file)].filter(
    ([key, record]) => !saysTheSame(record, then.get(key) ?? null),
  );
  return { changes: listChanges(holding(records), then, after), older: older.length, written };
}

/** A note that goes on from one that was here is a change of that one. */
function listChanges(
  now: LearnerRecords,
  then: LearnerRecords,
  after: LearnerRecords,
): readonly LoadChange[] {
  const gone = new Map([...now].filter(([key]) => !then.has(key)));
  const changed = [...then.values()].map((record): LoadChange => {
    const { key } = record;
    const known = now.get(key);
    if (known !== undefined || !isNote(record))
      return { key, before: known ?? null, after: record };
    const older = versionsBehind(after, record).find((version) => gone.has(version.key));
    const before = older === undefined ? null : (gone.get(older.key) ?? null);
    if (older !== undefined) gone.delete(older.key);
    return { key, before, after: record };
  });
  return [...changed, ...[...gone].map(([key, before]) => ({ key, before, after: null }))]
    .filter(({ before, after: record }) => !saysTheSame(before, record))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

function listNewer(records: LearnerRecords, file: LearnerRecords): readonly LearnerRecord[] {
  return [...file.values()].filter((record) => {
    const known = records.get(record.key);
    return !known || (latestOf(known, record) === record && known !== record);
  });
}

/** What the file says holds from now on, also against what other windows and devices know. */
function listReplacing(
  records: LearnerRecords,
  file: LearnerRecords,
  at: number,
): readonly LearnerRecord[] {
  const time = timeAfter(at, [...records.values(), ...file.values()]);
  const isSuperseded = findSuperseded(file.values());
  const taken = [...file.values()].flatMap((record) => {
    // A version that the file only names says nothing that could hold: it is not written over the text of it.
    if (isNote(record) && isEmpty(record) && isSuperseded(record)) {
      const known = records.get(record.key);
      if (known === undefined) return [record];
      if (isSentOf(record, known)) return [];
    }
    return [rewriteAt(record, time)];
  });
  const gone = [...records.values()].filter(({ key }) => !file.has(key));
  // A note that was deleted must not hide the version of the file that it went on from.
  const hides = (record: LearnerRecord) => isNote(record) && record.replaces.length > 0;
  const left = gone
    .filter((record) => !isEmpty(record) || hides(record))
    .map((each) => emptied(each, time));
  return [...taken, ...left];
}

function saysTheSame(a: LearnerRecord | null, b: LearnerRecord | null): boolean {
  if (a === null || b === null) return a === b;
  if ('mark' in a && 'mark' in b) return a.mark === b.mark && a.alone === b.alone;
  if (isNote(a) && isNote(b)) return a.text === b.text;
  if ('ticked' in a && 'ticked' in b) return a.ticked === b.ticked;
  return 'title' in a && 'title' in b && a.title === b.title;
}
