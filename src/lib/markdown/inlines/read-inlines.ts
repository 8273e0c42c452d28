import type { Reader } from '../reader.ts';
import type { Inline } from '../tree.ts';
import { InlineRun } from './inline-run.ts';
import type { InlineRunOptions } from './inline-run.ts';

/** Reads the children of the node under the cursor as inline content from `start` on. */
export function readInlines(reader: Reader, start: number, options?: InlineRunOptions): Inline[] {
  const { to } = reader.cursor;
  const run = new InlineRun(reader, start, to, options);
  readChildren(reader, run);
  run.textTo(to);
  return run.finish();
}

function readChildren(reader: Reader, run: InlineRun): void {
  const { cursor } = reader;
  if (!cursor.firstChild()) return;
  do readInline(reader, run);
  while (cursor.nextSibling());
  cursor.parent();
}

/** Reads the node under the cursor; one that nothing reads is text. */
export function readInline(reader: Reader, run: InlineRun): void {
  const { cursor } = reader;
  const read = reader.inlineReaders[cursor.type.id];
  if (read === undefined || cursor.from < run.position) return;
  run.textTo(cursor.from);
  read(reader, run);
}

/** Reads nothing: for the signs of Markdown themselves, and for comments. */
export function skipNode(reader: Reader, run: InlineRun): void {
  run.skipTo(reader.cursor.to);
}
