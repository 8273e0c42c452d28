import { isEmpty } from './emptied.ts';
import type { LearnerRecords } from './model.ts';
import { findSuperseded, isNote } from './superseded.ts';

/** What holds of all that was said: no record that says nothing, and no version of a note that another goes on from. */
export function holding(records: LearnerRecords): LearnerRecords {
  const isSuperseded = findSuperseded(records.values());
  return new Map(
    [...records].filter(
      ([, record]) => !isEmpty(record) && !(isNote(record) && isSuperseded(record)),
    ),
  );
}
