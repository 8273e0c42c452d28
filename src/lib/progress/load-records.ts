import { emptied, isEmpty } from './emptied.ts';
import { contentOf, latestOf, mergeRecords } from './merge-records.ts';
import type { LearnerRecord, LearnerRecords } from './model.ts';
import { rewriteAt } from './rewrite-at.ts';
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
  const changes = written
    .map((record): LoadChange => {
      const old = records.get(record.key);
      return {
        key: record.key,
        before: old === undefined || isEmpty(old) ? null : old,
        after: isEmpty(record) ? null : record,
      };
    })
    .filter(({ before, after }) => !saysTheSame(before, after))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const older = [...file].filter(([key, record]) => {
    const known = records.get(key);
    return known && contentOf(known) !== contentOf(record) && latestOf(known, record) === known;
  });
  return { changes, older: mode === 'merge' ? older.length : 0, written };
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
  const gone = [...records.values()].filter(({ key }) => !file.has(key));
  // A note that was deleted must not hide the version of the file that it went on from.
  const hides = (record: LearnerRecord) => 'text' in record && record.replaces.length > 0;
  const left = gone
    .filter((record) => !isEmpty(record) || hides(record))
    .map((each) => emptied(each, time));
  return [...[...file.values()].map((record) => rewriteAt(record, time)), ...left];
}

function saysTheSame(a: LearnerRecord | null, b: LearnerRecord | null): boolean {
  if (a === null || b === null) return a === b;
  if ('mark' in a && 'mark' in b) return a.mark === b.mark && a.alone === b.alone;
  if ('text' in a && 'text' in b) return a.text === b.text;
  if ('ticked' in a && 'ticked' in b) return a.ticked === b.ticked;
  return 'title' in a && 'title' in b && a.title === b.title;
}
