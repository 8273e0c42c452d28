import { KEYS } from './keys.ts';
import { MARKS, type LearnerRecord, type Mark, type NoteVersion, type Place } from './model.ts';

/** A record from what was stored or sent, which may be anything; null where it is no sound record. */
export function readRecord(stored: unknown): LearnerRecord | null {
  if (!isObject(stored)) return null;
  const { key, at, decidedAt } = stored;
  const place = readPlace(stored.place);
  if (typeof key !== 'string' || place === null || !isTime(at)) return null;
  if (decidedAt !== undefined && !(isTime(decidedAt) && decidedAt <= at)) return null;
  const written = { key, at, ...(decidedAt === undefined ? {} : { decidedAt }), place };
  if (KEYS.mark.test(key)) return readMark(stored, written);
  if (KEYS.tick.test(key)) return readTick(stored, written);
  if (KEYS.note.test(key)) return readNote(stored, written);
  if (KEYS.link.test(key)) return readLink(stored, written);
  return null;
}

type Stored = Readonly<Record<string, unknown>>;
type Written = Pick<LearnerRecord, 'key' | 'at' | 'decidedAt' | 'place'>;

function readMark({ mark, alone }: Stored, written: Written): LearnerRecord | null {
  if (!isMark(mark)) return null;
  if (alone !== undefined && !(alone === true && written.key.startsWith('topic:'))) return null;
  return {
    ...written,
    mark,
    ...(alone ? { alone } : {}),
  };
}

function readTick({ ticked }: Stored, written: Written): LearnerRecord | null {
  return typeof ticked === 'boolean' ? { ...written, ticked } : null;
}

function readNote({ text, replaces }: Stored, written: Written): LearnerRecord | null {
  if (typeof text !== 'string' || !Array.isArray(replaces)) return null;
  const versions = replaces.map(readVersion).filter((version) => version !== null);
  return versions.length === replaces.length ? { ...written, text, replaces: versions } : null;
}

function readVersion(stored: unknown): NoteVersion | null {
  if (!isObject(stored)) return null;
  const { key, at } = stored;
  return typeof key === 'string' && KEYS.note.test(key) && isTime(at) ? { key, at } : null;
}

function readLink({ title }: Stored, written: Written): LearnerRecord | null {
  return typeof title === 'string' || title === null ? { ...written, title } : null;
}

function readPlace(stored: unknown): Place | null {
  if (!isObject(stored)) return null;
  const { roadmap, topic, title } = stored;
  const isPlace =
    typeof roadmap === 'string' && typeof topic === 'string' && typeof title === 'string';
  return isPlace ? { roadmap, topic, title } : null;
}

function isObject(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null;
}

function isMark(value: unknown): value is Mark | null {
  return value === null || MARKS.some((mark) => mark === value);
}

/** Later times are no time: what is written after them must still be one that can be counted in whole milliseconds. */
const LATEST = 9e15;

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < LATEST;
}
