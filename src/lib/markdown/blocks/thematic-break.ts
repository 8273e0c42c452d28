import type { Reader } from '../reader.ts';
import type { BlockRun } from './block-run.ts';

export function readThematicBreak({ cursor }: Reader, run: BlockRun): void {
  run.add({ type: 'thematicBreak', position: { start: cursor.from, end: cursor.to } });
}
