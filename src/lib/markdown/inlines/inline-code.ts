import type { Reader } from '../reader.ts';
import type { InlineRun } from './inline-run.ts';

const ESCAPED_BAR = /\\\|/g;
const LINE_END = /\n[ \t]*/g;

/** `` `code` ``: line ends are spaces, and one space at both ends is padding (CommonMark 6.1). */
export function readInlineCode(reader: Reader, run: InlineRun): void {
  const { cursor } = reader;
  const { from: start, to: end } = cursor;
  let value = readBetweenMarks(reader);
  if (reader.insideTable && value.includes('\\|')) value = value.replace(ESCAPED_BAR, '|');
  run.push({ type: 'inlineCode', position: { start, end }, value: withoutPadding(value) });
}

/** The source from the first mark to the last, without the `>` of quotes in between. */
function readBetweenMarks({ text, cursor }: Reader): string {
  const { from, to } = cursor;
  if (!cursor.firstChild()) return text.slice(from, to);
  let value = '';
  let copied = cursor.to;
  while (cursor.nextSibling()) {
    value += text.slice(copied, cursor.from);
    copied = cursor.to;
  }
  cursor.parent();
  return value.includes('\n') ? value.replace(LINE_END, ' ') : value;
}

function withoutPadding(value: string): string {
  const isPadded = value.startsWith(' ') && value.endsWith(' ') && value.trim() !== '';
  return isPadded ? value.slice(1, -1) : value;
}
