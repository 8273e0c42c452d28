import { readInlines } from '../inlines/read-inlines.ts';
import { trimInlines } from '../inlines/trim-inlines.ts';
import type { Reader } from '../reader.ts';
import type { BlockRun } from './block-run.ts';

export function readParagraph(reader: Reader, run: BlockRun): void {
  const { from, to } = reader.cursor;
  addParagraph(reader, run, from, to);
}

/** What stands too deep is kept as words; the first of it is what the author is told about. */
export function readTooDeep(reader: Reader, run: BlockRun): void {
  const { from: start, to: end } = reader.cursor;
  reader.tooDeep ??= { start, end };
  addParagraph(reader, run, start, end);
}

/** `[ ] to do`: a paragraph that ticks or unticks its item, if it is the first thing in it. */
export function readTask(reader: Reader, run: BlockRun): void {
  const { text, cursor } = reader;
  const { from, to } = cursor;
  const isFirst = run.isEmpty;
  cursor.firstChild();
  const { to: markerEnd } = cursor;
  cursor.parent();
  if (isFirst) run.checked = text.charAt(from + 1) !== ' ';
  addParagraph(reader, run, isFirst ? markerEnd : from, to);
}

function addParagraph(reader: Reader, run: BlockRun, start: number, end: number): void {
  const children = trimInlines(readInlines(reader, start, { host: run }));
  const first = children[0];
  if (first === undefined) return;
  const position = { start: Math.max(start, first.position.start), end };
  run.add({ type: 'paragraph', position, children });
}
