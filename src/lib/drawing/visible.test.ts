import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LaidOutCard } from '#lib/layout';
import { indexCards, snapBounds, touches } from './visible.ts';

function card(id: string, x: number, y: number, width: number, height: number): LaidOutCard {
  return {
    id,
    kind: 'group',
    title: id,
    titleLines: [id],
    eyebrow: null,
    importance: 'normal',
    stage: null,
    rows: [],
    x,
    y,
    width,
    height,
  };
}

const length = fc.integer({ min: 1, max: 400 });
const place = fc.integer({ min: -2000, max: 2000 });
const box = fc.record({ x: place, y: place, width: length, height: length });

describe('what is in the window', () => {
  test('is exactly what a look at every card would find, in document order', () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 60 }), box, (boxes, window) => {
        const cards = boxes.map((each, i) =>
          card(String(i), each.x, each.y, each.width, each.height),
        );
        const found = indexCards(cards).find(window);
        expect(found.map(({ id }) => id)).toEqual(
          cards.filter((each) => touches(each, window)).map(({ id }) => id),
        );
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
