import {
  centreOn,
  fitBounds,
  READING_ZOOM,
  ROWS_ZOOM,
  type Insets,
  type Viewport,
} from '#lib/drawing';
import type { Bounds, Size } from '#lib/layout';
import { middleOf, surround } from './places.ts';

/** A window and all that stands over the map in it. */
export interface Opening {
  readonly window: Size;
  readonly insets: Insets;
  /** What stands in a corner: the minimap. */
  readonly corner: Bounds | null;
}

/**
 * The view that shows as many parts of a map as can be read together, the first ones first: what is in front
 * is never given up for what comes later. Where nothing is left to show on one side of what is free, the map
 * moves over to fill it. Null without parts.
 */
export function frameParts(
  parts: readonly Bounds[],
  map: Size,
  { window, insets, corner }: Opening,
): Viewport | null {
  const [first] = parts;
  if (first === undefined) return null;
  let best: { view: Viewport; seen: number } | null = null;
  for (const tried of keepClear(window, insets, corner)) {
    const view = fill(gather(parts, window, tried), map, window, tried);
    const seen = countSeen(parts, view, { window, insets, corner });
    if (best === null || seen > best.seen) best = { view, seen };
  }
  return best?.view ?? null;
}

/** What is covered, counting the corner's whole side or bottom too, as either may leave more. */
function keepClear(window: Size, insets: Insets, corner: Bounds | null): readonly Insets[] {
  if (corner === null) return [insets];
  const isLeft = corner.x + corner.width / 2 < window.width / 2;
  const beside = isLeft
    ? { ...insets, left: corner.x + corner.width }
    : { ...insets, right: window.width - corner.x };
  return [insets, beside, { ...insets, bottom: window.height - corner.y }];
}

/** The largest view that holds the first part and each later one that still fits with those before. */
function gather(parts: readonly Bounds[], window: Size, insets: Insets): Viewport {
  const held: Bounds[] = [];
  let view: Viewport = { x: 0, y: 0, zoom: ROWS_ZOOM };
  for (const part of parts) {
    const box = surround([...held, part]) ?? part;
    const wider = fitBounds(box, window, insets, READING_ZOOM);
    if (wider.zoom < ROWS_ZOOM && held.length > 0) continue;
    held.push(part);
    view = wider.zoom < ROWS_ZOOM ? centreOn(middleOf(part), ROWS_ZOOM, window, insets) : wider;
  }
  return view;
}

/** Moves a map whose end is in view to the edge of what is free, where that brings in more of it. */
function fill(view: Viewport, map: Size, window: Size, insets: Insets): Viewport {
  const { x, y, zoom } = view;
  return {
    zoom,
    x: x + shift(x, x + map.width * zoom, insets.left, window.width - insets.right),
    y: y + shift(y, y + map.height * zoom, insets.top, window.height - insets.bottom),
  };
}

function shift(start: number, end: number, from: number, to: number): number {
  if (start < from && end < to) return Math.min(from - start, to - end);
  if (start > from && end > to) return -Math.min(start - from, end - to);
  return 0;
}

/** How much is wholly free to see: each part weighs more than all parts after it. */
function countSeen(
  parts: readonly Bounds[],
  { x, y, zoom }: Viewport,
  { window, insets, corner }: Opening,
): number {
  let seen = 0;
  let weight = 1;
  for (const part of parts) {
    const left = part.x * zoom + x;
    const top = part.y * zoom + y;
    const right = left + part.width * zoom;
    const bottom = top + part.height * zoom;
    const isIn =
      left >= insets.left &&
      right <= window.width - insets.right &&
      top >= insets.top &&
      bottom <= window.height - insets.bottom;
    const isUnder =
      corner !== null &&
      left < corner.x + corner.width &&
      right > corner.x &&
      top < corner.y + corner.height &&
      bottom > corner.y;
    if (isIn && !isUnder) seen += weight;
    weight /= 2;
  }
  return seen;
}
