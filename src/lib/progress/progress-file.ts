import type { LearnerRecords } from './model.ts';
import { readSent, recordsToSend, type SentRecords } from './sent-records.ts';

/** What tells a progress file from any other JSON. */
const FORMAT = 'waymark-progress';
/** Raised when older versions of the site could not read it any more. */
const VERSION = 1;

/** Why a text is no progress file that can be loaded. */
export type FileRefusal = 'not-json' | 'not-progress' | 'from-the-future';

export interface ProgressFile extends SentRecords {
  /** When it was saved, as the file says; null where it does not. */
  readonly savedAt: string | null;
}

/** All records as the text of a file, as they may leave the browser, one a line, so that two files can be compared. `savedAt` is ISO 8601. */
export function writeProgressFile(records: LearnerRecords, savedAt: string): string {
  const head = JSON.stringify({ format: FORMAT, version: VERSION, savedAt }).slice(0, -1);
  const lines = [...recordsToSend(records).values()]
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map((record) => JSON.stringify(record));
  const body = lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`;
  return `${head},"records":[${body}]}\n`;
}

/** Reads what `writeProgressFile` wrote, or anything else; never throws. */
export function readProgressFile(text: string): ProgressFile | FileRefusal {
  let stored: unknown;
  try {
    stored = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return 'not-json';
  }
  if (!isObject(stored) || stored.format !== FORMAT) return 'not-progress';
  const { version, records, savedAt } = stored;
  if (typeof version !== 'number' || !Array.isArray(records)) return 'not-progress';
  if (version > VERSION) return 'from-the-future';
  return { ...readSent(records), savedAt: typeof savedAt === 'string' ? savedAt : null };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
