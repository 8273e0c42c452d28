import { MARKS, type Mark, type MarkRecord, type Place } from './model.ts';

const KEY = /^(?:skill:[^/]+|topic:[^/]+\/[^/]+)$/;

/** A record from what was stored or sent, which may be anything; null where it is no sound record. */
export function readRecord(stored: unknown): MarkRecord | null {
  if (!isObject(stored)) return null;
  const { key, mark, at, decidedAt, alone } = stored;
  const place = readPlace(stored.place);
  if (typeof key !== 'string' || !KEY.test(key) || place === null) return null;
  if (!isMark(mark) || !isTime(at)) return null;
  if (decidedAt !== undefined && !(isTime(decidedAt) && decidedAt <= at)) return null;
  if (alone !== undefined && !(alone === true && key.startsWith('topic:'))) return null;
  return {
    key,
    mark,
    at,
    ...(decidedAt === undefined ? {} : { decidedAt }),
    place,
    ...(alone ? { alone } : {}),
  };
}

function readPlace(stored: unknown): Place | null {
  if (!isObject(stored)) return null;
  const { roadmap, topic, title } = stored;
  const isPlace =
    typeof roadmap === 'string' && typeof topic === 'string' && typeof title === 'string';
  return isPlace ? { roadmap, topic, title } : null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isMark(value: unknown): value is Mark | null {
  return value === null || MARKS.some((mark) => mark === value);
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
