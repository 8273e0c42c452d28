import type { SkillGraph } from '#lib/graph';
import { noteKey, subjectOf } from './keys.ts';
import type { LearnerRecord, LearnerRecords, NoteRecord } from './model.ts';
import { placeOf } from './place-of.ts';
import { saidAt } from './said-at.ts';
import { subjectsOf } from './subjects.ts';
import { findSuperseded, isNote, versionsBehind } from './superseded.ts';
import { timeAfter } from './time-after.ts';

/**
 * The notes that hold: versions with a text that no other one goes on from. Of one note there are several
 * where it was written in several places at once, and a version that was written on after another one went on
 * from it stays beside that. Those written last come first.
 */
export function notesIn(records: LearnerRecords): readonly NoteRecord[] {
  const isSuperseded = findSuperseded(records.values());
  return [...records.values()]
    .filter(isNote)
    .filter((note) => note.text !== '' && !isSuperseded(note))
    .sort((a, b) => b.at - a.at || (a.key < b.key ? -1 : 1));
}

/** The notes of a topic, whichever roadmap they were written in. */
export function notesOf(
  graph: SkillGraph,
  records: LearnerRecords,
  id: string,
): readonly NoteRecord[] {
  const subjects = new Set<string | null>(subjectsOf(graph, records, id));
  return notesIn(records).filter(({ key }) => subjects.has(subjectOf(key)));
}

/**
 * The records that write a note of a topic. `before` is what the note said when the page began to change it,
 * null for a new one; `version` is this page's own id for what it writes, the same for as long as it goes on
 * writing that note. `at` is now, in milliseconds since 1970.
 */
export function writeNote(
  graph: SkillGraph,
  records: LearnerRecords,
  id: string,
  { before, version, text }: { before: NoteRecord | null; version: string; text: string },
  at: number,
): readonly NoteRecord[] {
  const subject = (before && subjectOf(before.key)) ?? subjectsOf(graph, records, id)[0];
  const key = noteKey(subject, version);
  const own = records.get(key);
  const known = [before, own].filter((record) => record !== null && record !== undefined);
  const replaces = listReplaced(own, before, key);
  return [{ key, text, replaces, at: timeAfter(at, known), place: placeOf(graph, id) }];
}

function listReplaced(
  own: LearnerRecord | undefined,
  before: NoteRecord | null,
  key: string,
): NoteRecord['replaces'] {
  if (own !== undefined && isNote(own)) return own.replaces;
  return before === null || before.key === key ? [] : [{ key: before.key, at: saidAt(before) }];
}

/** The records that delete a note with all that it went on from: what was deleted is kept nowhere. */
export function deleteNote(
  records: LearnerRecords,
  note: NoteRecord,
  at: number,
): readonly NoteRecord[] {
  const all = [note, ...versionsBehind(records, note)];
  const time = timeAfter(at, all);
  return all.map((version) => ({ ...version, text: '', at: time }));
}
