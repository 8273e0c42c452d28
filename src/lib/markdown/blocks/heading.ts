import { readInlines } from '../inlines/read-inlines.ts';
import { trimInlines } from '../inlines/trim-inlines.ts';
import type { BlockReader } from '../reader.ts';
import type { Heading } from '../tree.ts';

/** `## Title` and the underlined kind. */
export function readHeading(level: Heading['level']): BlockReader {
  return (reader, run) => {
    const { from: start, to: end } = reader.cursor;
    const children = trimInlines(readInlines(reader, start));
    run.add({ type: 'heading', level, position: { start, end }, children });
  };
}
