import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  centreOn,
  fitBounds,
  levelOf,
  NO_INSETS,
  openingViewport,
  revealBounds,
  visibleBounds,
} from './viewport.ts';

const window = { width: 1000, height: 600 };

describe('the view of a map', () => {
  test('opens with all of it where titles are readable then', () => {
    const view = openingViewport({ width: 1500, height: 800, direction: 'right' }, window, 0.5);
    expect(view.zoom).toBeCloseTo(2 / 3);
    expect(view.x).toBeCloseTo(0);
  });

  test('opens at the start, as wide as the window, where all would be too small', () => {
    const view = openingViewport({ width: 1250, height: 9000, direction: 'down' }, window, 0.5);
    expect(view).toEqual({ zoom: 0.8, x: 0, y: 0 });
  });

  test('never opens so small that titles cannot be read', () => {
    const view = openingViewport({ width: 9000, height: 9000, direction: 'down' }, window, 0.5);
    expect(view).toEqual({ zoom: 0.5, x: 0, y: 0 });
  });

  test('stays still when what is asked for is in view already', () => {
    const view = { x: 0, y: 0, zoom: 1 };
    const bounds = { x: 100, y: 100, width: 50, height: 50 };
    expect(revealBounds(view, bounds, window, NO_INSETS, 0)).toEqual(view);
  });

  test('stays still when what is asked for is in view, however close to the edge', () => {
    const view = { x: 0, y: 0, zoom: 1 };
    const bounds = { x: 2, y: 3, width: 50, height: 50 };
    expect(revealBounds(view, bounds, window, NO_INSETS, 0)).toEqual(view);
    expect(revealBounds(view, { ...bounds, x: -1 }, window, NO_INSETS, 0).x).toBeGreaterThan(20);
  });

  test('moves out from under a panel', () => {
    const view = { x: 0, y: 0, zoom: 1 };
    const bounds = { x: 900, y: 100, width: 50, height: 50 };
    const moved = revealBounds(view, bounds, window, { ...NO_INSETS, right: 400 }, 0);
    expect(moved.x + 950).toBeLessThanOrEqual(600);
    expect(moved.y).toBe(0);
  });

  test('shows more the closer it comes', () => {
    const levels = [0.1, 0.5, 1, 2].map((zoom) => levelOf(zoom, 0.4));
    expect(levels).toEqual(['overview', 'far', 'middle', 'near']);
  });

  test('shows titles only from where all of them are whole', () => {
    expect([0.47, 0.48].map((zoom) => levelOf(zoom, 0.48))).toEqual(['overview', 'far']);
  });

  test('puts a point into the middle of what nothing covers', () => {
    const insets = { top: 0, left: 0, right: 200, bottom: 100 };
    const view = centreOn({ x: 50, y: 60 }, 2, window, insets);
    expect(50 * view.zoom + view.x).toBe(400);
    expect(60 * view.zoom + view.y).toBe(250);
  });

  test('fits anything: all of it is visible', () => {
    const side = fc.double({ min: 1, max: 40_000, noNaN: true });
    fc.assert(
      fc.property(side, side, (width, height) => {
        const view = fitBounds({ x: 0, y: 0, width, height }, window);
        const seen = visibleBounds(view, window);
        expect(seen.x).toBeLessThanOrEqual(1e-6);
        expect(seen.y).toBeLessThanOrEqual(1e-6);
        expect(seen.x + seen.width).toBeGreaterThanOrEqual(width - 1e-6);
        expect(seen.y + seen.height).toBeGreaterThanOrEqual(height - 1e-6);
      }),
    );
  });
});
