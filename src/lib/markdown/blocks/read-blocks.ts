import type { Reader } from '../reader.ts';
import { BlockRun } from './block-run.ts';

/** Reads the children of the node under the cursor as blocks. */
export function readBlocks(reader: Reader): BlockRun {
  const { cursor } = reader;
  const run = new BlockRun(cursor.from);
  if (!cursor.firstChild()) return run;
  do reader.blockReaders[cursor.type.id]?.(reader, run);
  while (cursor.nextSibling());
  cursor.parent();
  return run;
}
