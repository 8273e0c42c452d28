import { subjectOf, type LearnerRecord, type LoadChange } from '#lib/progress';
import { countKinds, kindOf, type RecordKind } from './kind-of.ts';

/** What a change comes to, for a sum of many. */
export type Outcome = RecordKind | 'gone';

/** In the order that they are named in. */
const OUTCOMES = [
  'done',
  'learning',
  'todo',
  'skipped',
  'notes',
  'links',
  'read',
  'gone',
] as const satisfies readonly Outcome[];

/** What a load would change of one roadmap. */
export interface ChangeGroup {
  readonly roadmap: string;
  /** By their titles. */
  readonly changes: readonly LoadChange[];
  /** In one order for all roadmaps. */
  readonly tallies: ReadonlyMap<Outcome, number>;
}

/** Changes by the roadmap that they were made in, the most first. */
export function groupChanges(changes: readonly LoadChange[]): readonly ChangeGroup[] {
  const byRoadmap = new Map<string, LoadChange[]>();
  for (const change of changes) {
    const { roadmap } = placeOf(change);
    byRoadmap.set(roadmap, [...(byRoadmap.get(roadmap) ?? []), change]);
  }
  return [...byRoadmap]
    .map(([roadmap, all]) => ({
      roadmap,
      changes: [...all].sort((a, b) => placeOf(a).title.localeCompare(placeOf(b).title, 'en')),
      tallies: tally(all),
    }))
    .sort((a, b) => b.changes.length - a.changes.length);
}

function tally(changes: readonly LoadChange[]): ReadonlyMap<Outcome, number> {
  const counts = countKinds(changes.map(({ after }) => (after && kindOf(after)) ?? 'gone'));
  return new Map(
    OUTCOMES.flatMap((outcome) => {
      const count = counts.get(outcome);
      return count === undefined ? [] : [[outcome, count] as const];
    }),
  );
}

/** Whether a change counts in all roadmaps that teach the same. */
export function isEverywhere({ key }: LoadChange): boolean {
  return subjectOf(key)?.startsWith('skill:') ?? true;
}

export function placeOf({ before, after }: LoadChange): LearnerRecord['place'] {
  const record = after ?? before;
  if (record === null) throw new Error('A change is of something.');
  return record.place;
}
