import { decodeEntities } from '../entities/decode-entities.ts';
import type { Reader } from '../reader.ts';
import type { InlineRun } from './inline-run.ts';

/** `\*`: the character itself. */
export function readEscape({ text, cursor }: Reader, run: InlineRun): void {
  run.append(text.slice(cursor.from + 1, cursor.to), cursor.from, cursor.to);
}

/** `&amp;`: the character it names. */
export function readEntity({ text, cursor }: Reader, run: InlineRun): void {
  run.append(decodeEntities(text.slice(cursor.from, cursor.to)), cursor.from, cursor.to);
}

/** Two spaces or a backslash at the end of a line. */
export function readHardBreak({ cursor }: Reader, run: InlineRun): void {
  run.push({ type: 'lineBreak', position: { start: cursor.from, end: cursor.to } });
}
