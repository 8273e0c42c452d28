import { breakColumns } from './columns.ts';
import type { PlacedBlocks } from './elk.ts';
import { greatestOf, leastOf } from './extremes.ts';
import type { Bounds, Point, Size } from './model.ts';
import type { Band } from './plan.ts';

/** Space around and between bands, in map units. */
export const SPACE = {
  outside: 18,
  band: 20,
  /** Between two columns of bands: room for the line that leads from one to the next. */
  column: 64,
  /** A stage's number and name: a gutter beside the cards, a strip above them, or atop a column. */
  sideLabel: 132,
  stripLabel: 40,
  columnLabel: 58,
  /** Beside the cards when names stand above them: room for the line of stages. */
  stageLine: 26,
} as const;

/** What a map's bands leave free around their cards. */
export interface Frame {
  readonly gutter: number;
  readonly strip: number;
  /** Between the cards and the band's far side. */
  readonly end: number;
}

export interface Strip extends Bounds {
  readonly band: Band;
}

/** Some bands with places of their own, counted from their common top left corner. */
export interface Stacked extends Size {
  readonly strips: readonly Strip[];
  readonly boxes: ReadonlyMap<string, Point>;
  readonly lines: ReadonlyMap<string, readonly Point[]>;
}

/**
 * Draws the border between bands that were laid out together and makes room above each for its name.
 * Lines cross a border straight, so that space put in there only makes them longer.
 */
export function separate(
  { bands, blocks }: { bands: readonly Band[]; blocks: PlacedBlocks },
  size: (card: Size) => Size,
  frame: Frame,
): Stacked {
  const borders: { y: number; room: number }[] = [];
  for (const band of bands) {
    const top = leastOf(band.cards.map((card) => blocks.boxes.get(card.id)?.y ?? 0));
    const name = band.stage === null ? 0 : frame.strip;
    borders.push({ y: top - SPACE.band / 2, room: SPACE.band + name });
  }
  const shift = (y: number) =>
    borders.reduce((sum, border) => (y >= border.y ? sum + border.room : sum), y) + SPACE.band / 2;
  const move = ({ x, y }: Point): Point => ({ x: x + frame.gutter, y: shift(y) });
  const boxes = new Map([...blocks.boxes].map(([id, point]) => [id, move(point)]));
  const lines = new Map([...blocks.lines].map(([id, points]) => [id, points.map(move)]));
  const bottom = greatestOf(
    bands.flatMap((band) =>
      band.cards.map((card) => (boxes.get(card.id)?.y ?? 0) + size(card).height),
    ),
  );
  const width = frame.gutter + blocks.width + frame.end;
  const height = bottom + SPACE.band;
  const tops = borders.map(({ y, room }, i) => (i === 0 ? 0 : shift(y) - room));
  const strips = bands.map((band, i) => {
    const y = tops[i] ?? 0;
    return { band, x: 0, y, width, height: (tops[i + 1] ?? height) - y };
  });
  return { strips, boxes, lines, width, height };
}

export interface Column extends Stacked {
  readonly index: number;
  readonly x: number;
}

/** Stacks what was laid out apart into columns of about the same height, read like a newspaper. */
export function stack(parts: readonly Stacked[], wanted: number, frame: Frame): Column[] {
  const columns = breakColumns(
    parts.map((part) => part.height),
    wanted,
  );
  let x = SPACE.outside;
  return columns.map(({ start, end }, index) => {
    const column = pile(parts.slice(start, end), frame);
    const placed = { ...column, index, x };
    x += column.width + SPACE.column;
    return placed;
  });
}

/** Piles parts up, each centred beside the gutter. */
function pile(parts: readonly Stacked[], frame: Frame): Stacked {
  const width = greatestOf(parts.map((part) => part.width));
  const strips: Strip[] = [];
  const boxes = new Map<string, Point>();
  const lines = new Map<string, readonly Point[]>();
  let top = 0;
  for (const part of parts) {
    const left = frame.gutter > 0 ? 0 : (width - part.width) / 2;
    const move = ({ x, y }: Point): Point => ({ x: x + left, y: y + top });
    for (const strip of part.strips) strips.push({ ...strip, ...move(strip), x: 0, width });
    for (const [id, point] of part.boxes) boxes.set(id, move(point));
    for (const [id, points] of part.lines) lines.set(id, points.map(move));
    top += part.height;
  }
  return { strips, boxes, lines, width, height: top };
}
