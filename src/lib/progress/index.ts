export type {
  LearnerRecord,
  LearnerRecords,
  LinkRecord,
  Mark,
  MarkRecord,
  MarkState,
  NoteRecord,
  Place,
  TickRecord,
} from './model.ts';
export { isAlone } from './decision.ts';
export { doneNodes } from './done-nodes.ts';
export { givenMarks } from './given-marks.ts';
export { subjectOf } from './keys.ts';
export { addLink, linksIn, linksOf, removeLink, type OwnLink } from './links.ts';
export { previewLoad, type LoadChange, type LoadMode, type LoadPreview } from './load-records.ts';
export { holding } from './holding.ts';
export { isSomewhere } from './is-somewhere.ts';
export { doneTimes } from './done-times.ts';
export { marksOf } from './marks-of.ts';
export { completeSkills } from './complete-skills.ts';
export { listToMark } from './list-to-mark.ts';
export { markTopic, markTopics, standAlone } from './mark-topic.ts';
export { mergeRecords } from './merge-records.ts';
export { deleteNote, notesIn, notesOf, writeNote } from './notes.ts';
export {
  readProgressFile,
  writeProgressFile,
  type FileRefusal,
  type ProgressFile,
} from './progress-file.ts';
export { readRecord } from './read-record.ts';
export { readSent, recordsToSend } from './sent-records.ts';
export { saidAt } from './said-at.ts';
export { findHomeless, findStrays, lookIn, type Stray } from './strays.ts';
export { forgetStray, placeCertain, placeStray } from './place-stray.ts';
export { isTicked, tickResource } from './ticks.ts';
export { wholeSkills } from './whole-skills.ts';
export { restore } from './restore.ts';
