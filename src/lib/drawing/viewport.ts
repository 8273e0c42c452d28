import { CARD, LEAST_TITLE_PIXELS, type Bounds, type Point, type Size } from '#lib/layout';

/** Which part of the map a window shows: map units times `zoom`, moved by `x` and `y` pixels. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** Pixels of a window's edges that something else covers: a panel, a sheet. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** From a bird's view of ten thousand topics to a single card filling a phone. */
export const ZOOM_LIMITS = [0.01, 3] as const;
/** Enlarging a small map beyond this makes it coarse, not clearer. */
const LARGEST_FIT = 1.15;

/** What is drawn at a zoom; see `levelOf`. */
export type Level = 'overview' | 'far' | 'middle' | 'near';

/** The zoom from which a card's rows are drawn with their words: its title is just large enough then. */
export const ROWS_ZOOM = LEAST_TITLE_PIXELS / CARD.titleSize;

/** Summaries are set in 7 units: 11 px from here on. */
const SUMMARY_ZOOM = 1.6;

/** What is drawn of a map at a zoom, where all its titles find room from `titlesFrom` on. */
export function levelOf(zoom: number, titlesFrom: number): Level {
  if (zoom >= SUMMARY_ZOOM) return 'near';
  if (zoom >= ROWS_ZOOM) return 'middle';
  return zoom >= titlesFrom ? 'far' : 'overview';
}

/** The zoom at which a single topic is shown when the map flies to it. */
export const READING_ZOOM = 1;

/** What of the window nothing covers. Never smaller than a pixel. */
function freeArea(window: Size, insets: Insets): Bounds {
  return {
    x: insets.left,
    y: insets.top,
    width: Math.max(1, window.width - insets.left - insets.right),
    height: Math.max(1, window.height - insets.top - insets.bottom),
  };
}

/** Shows all of `bounds`, centred, as large as the window allows. */
export function fitBounds(
  bounds: Bounds,
  window: Size,
  insets: Insets = NO_INSETS,
  most: number = LARGEST_FIT,
): Viewport {
  const free = freeArea(window, insets);
  const zoom = clampZoom(Math.min(most, free.width / bounds.width, free.height / bounds.height));
  return centre(middleOf(bounds), zoom, free);
}

/**
 * The view a map opens with: all of it where that leaves titles readable, else its start, as wide (or,
 * reading to the right, as high) as the window, to be read on from there.
 */
export function openingViewport(
  map: Size & { readonly direction: 'down' | 'right' },
  window: Size,
  readableZoom: number,
  insets: Insets = NO_INSETS,
): Viewport {
  const whole = fitBounds({ x: 0, y: 0, ...map }, window, insets);
  if (whole.zoom >= readableZoom) return whole;
  const free = freeArea(window, insets);
  const across = map.direction === 'down' ? free.width / map.width : free.height / map.height;
  const zoom = clampZoom(Math.min(1, Math.max(readableZoom, across)));
  const centred = centre({ x: map.width / 2, y: map.height / 2 }, zoom, free);
  return map.direction === 'down'
    ? { zoom, x: map.width * zoom <= free.width ? centred.x : free.x, y: free.y }
    : { zoom, x: free.x, y: map.height * zoom <= free.height ? centred.y : free.y };
}

/**
 * Moves as little as needed to bring `bounds` into view, not at all where they are, and zooms in to at
 * least `leastZoom`.
 */
export function revealBounds(
  view: Viewport,
  bounds: Bounds,
  window: Size,
  insets: Insets,
  leastZoom: number,
): Viewport {
  const free = freeArea(window, insets);
  if (view.zoom < leastZoom) return centre(middleOf(bounds), leastZoom, free);
  const seen = visibleBounds({ ...view, x: view.x - free.x, y: view.y - free.y }, free);
  if (holds(seen, bounds)) return view;
  const margin = Math.min(REVEAL_MARGIN, free.width / 4, free.height / 4);
  const start = { x: bounds.x * view.zoom + view.x, y: bounds.y * view.zoom + view.y };
  const { zoom } = view;
  return {
    zoom,
    x: view.x + nudge(start.x, bounds.width * zoom, free.x + margin, free.width - 2 * margin),
    y: view.y + nudge(start.y, bounds.height * zoom, free.y + margin, free.height - 2 * margin),
  };
}

function holds(outer: Bounds, inner: Bounds): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** Pixels left between what was brought into view and the edge of what is free. */
const REVEAL_MARGIN = 32;

function nudge(start: number, length: number, from: number, space: number): number {
  if (length > space || start < from) return from - start;
  return Math.min(0, from + space - (start + length));
}

/** Puts a point of the map into the middle of what is free. */
export function centreOn(
  point: Point,
  zoom: number,
  window: Size,
  insets: Insets = NO_INSETS,
): Viewport {
  return centre(point, clampZoom(zoom), freeArea(window, insets));
}

/** The part of the map that a window shows, in map units. */
export function visibleBounds(view: Viewport, window: Size): Bounds {
  return {
    x: -view.x / view.zoom,
    y: -view.y / view.zoom,
    width: window.width / view.zoom,
    height: window.height / view.zoom,
  };
}

function centre(point: Point, zoom: number, free: Bounds): Viewport {
  return {
    zoom,
    x: free.x + free.width / 2 - point.x * zoom,
    y: free.y + free.height / 2 - point.y * zoom,
  };
}

function middleOf({ x, y, width, height }: Bounds): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

function clampZoom(zoom: number): number {
  return Math.min(ZOOM_LIMITS[1], Math.max(ZOOM_LIMITS[0], zoom));
}
