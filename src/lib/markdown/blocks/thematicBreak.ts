import type { Reader } from '../reader.ts';
import type { BlockRun } from './blockRun.ts';

export function readThematicBreak({ cursor }: Reader, run: BlockRun): void {
  run.add({ type: 'thematicBreak', position: { start: cursor.from, end: cursor.to } });
}
