import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card } from './model.ts';
import { measureText } from './text.ts';
import { LEAST_TITLE_PIXELS, planFarTitles, stepZoom } from './titles.ts';

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

const set = (one: Card, zoom: number) => planFarTitles([one]).set(one, zoom);

describe('titles seen from afar', () => {
  test('are never under 11 pixels on the screen', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60 }),
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        (title, zoom) => {
          expect(set(card(title), zoom).size * zoom).toBeGreaterThanOrEqual(
            LEAST_TITLE_PIXELS - 1e-9,
          );
        },
      ),
    );
  });

  test('stay whole at half size', () => {
    const title = set(card('Authentication and authorisation'), 0.5);
    expect(title.isWhole).toBe(true);
    expect(title.lines.join(' ')).toBe('Authentication and authorisation');
  });

  test('are all whole from the zoom that is told, without a word split, and in two sizes', () => {
    const word = fc.stringMatching(/^[a-z]{1,13}$/u);
    const title = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(title, { minLength: 1, maxLength: 12 }), (all) => {
        const cards = all.map((text, i) => ({ ...card(text), id: String(i) }));
        const titles = planFarTitles(cards);
        for (const zoom of [titles.leastZoom, titles.leastZoom * 1.2]) {
          const drawn = cards.map((each) => titles.set(each, zoom));
          expect(drawn.map(({ lines }) => lines.join(' '))).toEqual(all);
          expect(new Set(drawn.map(({ size }) => size)).size).toBeLessThanOrEqual(2);
        }
      }),
    );
  });

  test('start as far in as the others where there is room, and never leave less before them than behind', () => {
    for (const title of ['Authentication and authorisation', 'Infrastructure at scale']) {
      const long = card(title);
      const titles = planFarTitles([long]);
      for (const zoom of [titles.leastZoom, titles.leastZoom * 1.15, titles.leastZoom * 1.3]) {
        const { x, lines, size } = titles.set(long, zoom);
        const widest = Math.max(...lines.map((line) => measureText(line, 'heading', size)));
        const behind = long.width - widest - x;
        expect(behind).toBeGreaterThanOrEqual(0.16 * size - 1e-9);
        if (x < 0.55 * size - 1e-9) {
          expect(x).toBeGreaterThanOrEqual(behind - 1e-9);
          expect(behind).toBeLessThanOrEqual(0.3 * size + 1e-9);
        }
      }
    }
  });

  test('do not wait for a giant word: it is cut', () => {
    const giant = card('Donaudampfschifffahrtsgesellschaftskapitän');
    const titles = planFarTitles([giant, { ...card('Docker'), id: 'docker' }]);
    expect(titles.leastZoom).toBeLessThan(0.4);
    expect(titles.set(giant, 0.5).lines).toEqual([expect.stringMatching(/^Donau\w*…$/u)]);
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
