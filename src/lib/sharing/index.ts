export type { Json, LinkCodec, LinkProblem, LinkReading } from './model.ts';
export { decodeLink } from './decode-link.ts';
export { encodeLink } from './encode-link.ts';
export { decodeRecords, encodeRecords, type RecordsReading } from './records-link.ts';
