import {
  givenMarks,
  holding,
  type LearnerRecord,
  type LearnerRecords,
  type Mark,
} from '#lib/progress';

/** What a record says, for a sum of many. */
export type RecordKind = Mark | 'notes' | 'links' | 'read';

/** Null where a record says nothing. */
export function kindOf(record: LearnerRecord): RecordKind | null {
  if ('text' in record) return record.text === '' ? null : 'notes';
  if ('ticked' in record) return record.ticked ? 'read' : null;
  if ('title' in record) return record.title === null ? null : 'links';
  return record.mark;
}

/** How much there is of each kind: of marks, those that a learner gave. */
export function countAll(records: LearnerRecords): ReadonlyMap<RecordKind | null, number> {
  const others = [...holding(records).values()].filter((record) => !('mark' in record));
  return countKinds([...givenMarks(records), ...others].map(kindOf));
}

export function countKinds<Kind>(kinds: Iterable<Kind>): ReadonlyMap<Kind, number> {
  const counts = new Map<Kind, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
