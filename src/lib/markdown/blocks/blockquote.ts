import type { Reader } from '../reader.ts';
import type { BlockRun } from './block-run.ts';
import { readBlocks } from './read-blocks.ts';

export function readBlockquote(reader: Reader, run: BlockRun): void {
  const { from: start, to: end } = reader.cursor;
  const children = readBlocks(reader).finish();
  run.add({ type: 'blockquote', position: { start, end }, children });
}
