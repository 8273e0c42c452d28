import type { Box } from './find-boxes.ts';

/** A tick to write into the text. */
export interface Edit {
  readonly id: string;
  readonly tick: boolean;
  readonly box: Box;
}

/** The text with all ticks written: the sign of a box that is there, else a box and a space. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { tick, box } of [...edits].sort((a, b) => a.box.offset - b.box.offset)) {
    const sign = tick ? 'x' : ' ';
    pieces.push(text.slice(from, box.offset), box.isThere ? sign : `[${sign}] `);
    from = box.offset + (box.isThere ? 1 : 0);
  }
  return pieces.join('') + text.slice(from);
}
