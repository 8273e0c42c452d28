import type { Reader } from '../reader.ts';
import type { BlockRun } from './blockRun.ts';
import { readBlocks } from './readBlocks.ts';

export function readBlockquote(reader: Reader, run: BlockRun): void {
  const { from: start, to: end } = reader.cursor;
  const children = readBlocks(reader).finish();
  run.add({ type: 'blockquote', position: { start, end }, children });
}
