import { expect, it } from 'vitest';
import type { Viewport } from '#lib/drawing';
import type { Bounds } from '#lib/layout';
import { frameParts, type Opening } from './framing.ts';

const MAP = { width: 3000, height: 600 };
const OPENING: Opening = {
  window: { width: 1200, height: 700 },
  insets: { top: 0, right: 392, bottom: 56, left: 0 },
  corner: null,
};
const card = (x: number, y: number): Bounds => ({ x, y, width: 180, height: 120 });

/** Where a part of the map is on the screen. */
const place = ({ x, y, width, height }: Bounds, view: Viewport) => ({
  left: x * view.zoom + view.x,
  top: y * view.zoom + view.y,
  right: (x + width) * view.zoom + view.x,
  bottom: (y + height) * view.zoom + view.y,
});
const isFree = (part: Bounds, view: Viewport, { window, insets }: Opening) => {
  const { left, top, right, bottom } = place(part, view);
  return (
    left >= insets.left &&
    top >= insets.top &&
    right <= window.width - insets.right &&
    bottom <= window.height - insets.bottom
  );
};

it('shows a topic with what comes directly before it where the whole way does not fit', () => {
  const [open, direct, far] = [card(2700, 200), card(2000, 300), card(100, 200)];
  const view = frameParts([open, direct, far], MAP, OPENING);
  if (view === null) throw new Error('There is something to frame.');
  expect(isFree(open, view, OPENING)).toBe(true);
  expect(isFree(direct, view, OPENING)).toBe(true);
  expect(isFree(far, view, OPENING)).toBe(false);
});

it('leaves no room empty at the end of the map while its other side is cut off', () => {
  const view = frameParts([card(2800, 200)], MAP, OPENING);
  if (view === null) throw new Error('There is something to frame.');
  expect(MAP.width * view.zoom + view.x).toBeCloseTo(1200 - 392, 3);
});

it('keeps what is shown clear of the minimap', () => {
  const corner = { x: 14, y: 500, width: 182, height: 142 };
  const parts = [card(900, 430), card(20, 440)];
  const map = { width: 1120, height: 600 };
  const view = frameParts(parts, map, { ...OPENING, corner });
  if (view === null) throw new Error('There is something to frame.');
  for (const part of parts) {
    expect(isFree(part, view, OPENING)).toBe(true);
    const { left, bottom } = place(part, view);
    expect(left >= corner.x + corner.width || bottom <= corner.y).toBe(true);
  }
});

it('shows a topic that is larger than the window in its middle, large enough to read', () => {
  const view = frameParts([{ x: 0, y: 0, width: 4000, height: 100 }], MAP, OPENING);
  expect(view?.zoom).toBeGreaterThan(0.6);
  expect(frameParts([], MAP, OPENING)).toBeNull();
});
