import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { snapBounds, touches } from './visible.ts';

const length = fc.integer({ min: 1, max: 400 });
const place = fc.integer({ min: -2000, max: 2000 });
const box = fc.record({ x: place, y: place, width: length, height: length });

describe('what is in the window', () => {
  test('touches what overlaps it or meets it at an edge, and nothing else', () => {
    fc.assert(
      fc.property(box, box, (one, other) => {
        const apart =
          one.x + one.width < other.x ||
          other.x + other.width < one.x ||
          one.y + one.height < other.y ||
          other.y + other.height < one.y;
        expect(touches(one, other)).toBe(!apart);
        expect(touches(other, one)).toBe(!apart);
      }),
    );
  });

  test('holds the window itself after snapping to the grid', () => {
    fc.assert(
      fc.property(box, (window) => {
        const snapped = snapBounds(window);
        expect(snapped.x).toBeLessThanOrEqual(window.x);
        expect(snapped.y).toBeLessThanOrEqual(window.y);
        expect(snapped.x + snapped.width).toBeGreaterThanOrEqual(window.x + window.width);
        expect(snapped.y + snapped.height).toBeGreaterThanOrEqual(window.y + window.height);
      }),
    );
  });

  test('stays the same while the window moves a little', () => {
    const before = snapBounds({ x: 110, y: 110, width: 300, height: 300 });
    expect(snapBounds({ x: 125, y: 130, width: 300, height: 300 })).toEqual(before);
  });
});
