import type { SkillGraph } from '#lib/graph';
import { topicKey } from './keys.ts';
import type { LearnerRecords, MarkRecord } from './model.ts';

/** The record of a key where it decides something; else null. */
export function decisionOf(records: LearnerRecords, key: string): MarkRecord | null {
  const record = records.get(key);
  return record && 'mark' in record && record.mark !== null ? record : null;
}

/** Whether the learner told a topic to stand alone. */
export function isAlone(graph: SkillGraph, records: LearnerRecords, id: string): boolean {
  return decisionOf(records, topicKey(graph, id))?.alone === true;
}
