import { readSent, recordsToSend, type LearnerRecord, type LearnerRecords } from '#lib/progress';
import {
  COMFORTABLE_IN_CODE,
  decodeRecords,
  drawCodes,
  encodeRecords,
  type DrawnCode,
} from '#lib/sharing';

const CODEC = { name: 'progress', version: 1 };
/** Longer links are cut by too many of the programs that people send them with. */
const LONGEST_LINK = 30_000;
/** More codes than these nobody holds a camera to. */
const MOST_CODES = 8;

/** Progress as links. */
export interface TakenAlong {
  /** All of it in one link; null where that would be too long. */
  readonly whole: string | null;
  /** All of it in codes, each a link with a part; null where they would be too many. */
  readonly codes: readonly DrawnCode[] | null;
}

/** Links to a page that carry all records that may leave in their hash: what stands there is sent to no server. */
export function makeLinks(records: LearnerRecords, page: string): TakenAlong {
  const ordered = [...recordsToSend(records).values()].sort((a, b) => a.at - b.at);
  const [whole = ''] = encodeRecords(CODEC, ordered, Infinity) ?? [];
  const length = page.length + 1 + whole.length;
  // What cannot be few codes is not cut into many first.
  const isFew = whole !== '' && whole.length <= MOST_CODES * COMFORTABLE_IN_CODE;
  const parts = isFew ? encodeRecords(CODEC, ordered, COMFORTABLE_IN_CODE - page.length - 1) : null;
  const codes =
    parts !== null && parts.length <= MOST_CODES
      ? drawCodes(parts.map((link) => `${page}#${link}`))
      : null;
  return {
    whole: whole !== '' && length <= LONGEST_LINK ? `${page}#${whole}` : null,
    codes,
  };
}

/** What a link carries, or why it carries nothing, in a sentence. */
export function readLink(hash: string): {
  readonly records: readonly LearnerRecord[];
  readonly unreadable: number;
  readonly problem: string | null;
} {
  const { records, problem } = decodeRecords(hash, CODEC);
  if (problem !== null) return { records: [], unreadable: 0, problem: problem.message };
  return { ...readSent(records), problem: null };
}
