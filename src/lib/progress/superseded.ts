import type { LearnerRecord, NoteRecord } from './model.ts';
import { saidAt } from './said-at.ts';

export function isNote(record: LearnerRecord): record is NoteRecord {
  return 'text' in record;
}

/** Tells of a note whether another version goes on from it as it is: one that was written on since is a note of its own. */
export function findSuperseded(records: Iterable<LearnerRecord>): (note: NoteRecord) => boolean {
  const replaced = new Map<string, number>();
  for (const { replaces } of [...records].filter(isNote)) {
    for (const { key, at } of replaces) replaced.set(key, Math.max(at, replaced.get(key) ?? 0));
  }
  return (note) => saidAt(note) <= (replaced.get(note.key) ?? -1);
}

/** The versions that a note goes on from, and those that these go on from, the nearest first. */
export function versionsBehind(
  records: ReadonlyMap<string, LearnerRecord>,
  note: NoteRecord,
): readonly NoteRecord[] {
  const behind = new Map([[note.key, note]]);
  // What is added on the way is gone through, too.
  for (const { replaces } of behind.values()) {
    for (const { key, at } of replaces) {
      const older = records.get(key);
      if (older && isNote(older) && saidAt(older) <= at && !behind.has(key)) behind.set(key, older);
    }
  }
  return [...behind.values()].slice(1);
}
