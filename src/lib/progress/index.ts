export type { Mark, MarkRecord, MarkRecords, MarkState, Place } from './model.ts';
export { isAlone } from './decision.ts';
export { doneNodes } from './done-nodes.ts';
export { marksOf } from './marks-of.ts';
export { markTopic, standAlone } from './mark-topic.ts';
export { mergeRecords } from './merge-records.ts';
export { readRecord } from './read-record.ts';
export { wholeSkills } from './whole-skills.ts';
export { restore } from './restore.ts';
