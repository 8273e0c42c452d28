import { byNodeType } from '../grammar/grammar.ts';
import type { Reader } from '../reader.ts';
import type { BlockRun } from './block-run.ts';

const PARTS = byNodeType<'info' | 'text'>({ CodeInfo: 'info', CodeText: 'text' });

/** Fenced and indented code. */
export function readCodeBlock({ text, cursor }: Reader, run: BlockRun): void {
  const { from: start, to: end } = cursor;
  let language = '';
  let value = '';
  if (cursor.firstChild()) {
    do {
      const part = PARTS[cursor.type.id];
      const source = text.slice(cursor.from, cursor.to);
      if (part === 'info') language = source.split(/\s/, 1)[0] ?? '';
      else if (part === 'text') value += source;
    } while (cursor.nextSibling());
    cursor.parent();
  }
  run.add({ type: 'codeBlock', language, value, position: { start, end } });
}
