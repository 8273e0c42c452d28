import type { TitleRange } from '#lib/search';

/** A run of text that is marked as a whole or not at all. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** A text cut at its ranges, which are in order and do not overlap; no piece is empty. */
export function cutPieces(text: string, ranges: readonly TitleRange[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const [start, end] of ranges) {
    pieces.push({ text: text.slice(from, start), isMarked: false });
    pieces.push({ text: text.slice(start, end), isMarked: true });
    from = end;
  }
  pieces.push({ text: text.slice(from), isMarked: false });
  return pieces.filter((piece) => piece.text !== '');
}
