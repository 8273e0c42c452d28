import { DEEPEST_INLINE } from '../grammar/limits.ts';
import type { InlineReader } from '../reader.ts';
import type { Mark } from '../tree.ts';
import { readInlines } from './read-inlines.ts';

/** `**strong**`, `*emphasis*` and `~~strikethrough~~`. */
export function readMark(type: Mark['type']): InlineReader {
  return (reader, run) => {
    const { from: start, to: end } = reader.cursor;
    if (reader.inlineDepth >= DEEPEST_INLINE) {
      run.textTo(end);
      return;
    }
    reader.inlineDepth++;
    const children = readInlines(reader, start, { keepsFirstSpace: true });
    reader.inlineDepth--;
    run.push({ type, position: { start, end }, children });
  };
}
