import { readInlines } from '../inlines/readInlines.ts';
import { trimInlines } from '../inlines/trimInlines.ts';
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
