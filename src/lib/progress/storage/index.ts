export { openMarks, type MarkStore } from './open-marks.ts';
