export type { Json, LinkCodec, LinkProblem, LinkReading } from './model.ts';
export { decodeLink } from './decode-link.ts';
export { encodeLink } from './encode-link.ts';
export { decodeRecords, encodeRecords, type RecordsReading } from './records-link.ts';
export {
  COMFORTABLE_IN_CODE,
  drawCode,
  drawCodes,
  MOST_IN_CODE,
  type DrawnCode,
} from './draw-code.ts';
