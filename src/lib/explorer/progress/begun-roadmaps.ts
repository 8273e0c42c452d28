import { holding, type LearnerRecords } from '#lib/progress';

/** The roadmaps in which a learner did something themselves, and not only in others that teach the same. */
export function listBegunRoadmaps(records: LearnerRecords): ReadonlySet<string> {
  const begun = [...holding(records).values()].filter(
    (record) => 'mark' in record && record.mark !== 'todo',
  );
  return new Set(begun.map(({ place }) => place.roadmap));
}
