import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card } from './model.ts';
import { LEAST_TITLE_PIXELS, setFarTitle, stepZoom } from './titles.ts';

function card(title: string, height = 120): Card {
  return {
    id: 'card',
    kind: 'group',
    title,
    titleLines: [title],
    eyebrow: null,
    importance: 'normal',
    stage: null,
    rows: [],
    width: 190,
    height,
  };
}

describe('titles seen from afar', () => {
  test('are never under 11 pixels on the screen', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60 }),
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        (title, zoom) => {
          expect(setFarTitle(card(title), zoom).size * zoom).toBeGreaterThanOrEqual(
            LEAST_TITLE_PIXELS - 1e-9,
          );
        },
      ),
    );
  });

  test('stay whole at half size', () => {
    const title = setFarTitle(card('Authentication and authorisation'), 0.5);
    expect(title.isWhole).toBe(true);
    expect(title.lines.join(' ')).toBe('Authentication and authorisation');
  });

  test('say when there is no room for all of them', () => {
    expect(setFarTitle(card('A very long title indeed that goes on and on', 50), 0.2).isWhole).toBe(
      false,
    );
  });

  test('are made for a zoom no larger than the real one', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.02, max: 3, noNaN: true }), (zoom) => {
        expect(stepZoom(zoom)).toBeLessThanOrEqual(zoom);
        expect(stepZoom(zoom)).toBeGreaterThan(zoom * 0.9);
      }),
    );
  });
});
