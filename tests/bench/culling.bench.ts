/**
 * What is in the window, found by quadtree, against a look at every card. Imported by its file: the
 * drawing room's door brings Svelte components, which a benchmark cannot load.
 */
import { bench, describe } from 'vitest';
import type { LaidOutCard } from '../../src/lib/layout/model.ts';
import { indexCards, touches } from '../../src/lib/drawing/visible.ts';

const WINDOW = { x: 4000, y: 4000, width: 1440, height: 900 };

function makeCards(count: number): LaidOutCard[] {
  const perRow = Math.ceil(Math.sqrt(count));
  return Array.from({ length: count }, (_, i) => ({
    id: String(i),
    kind: 'group',
    title: 'A card',
    titleLines: ['A card'],
    eyebrow: null,
    importance: 'normal',
    stage: null,
    rows: [],
    width: 190,
    height: 140,
    x: (i % perRow) * 220,
    y: Math.floor(i / perRow) * 180,
  }));
}

describe.each([100, 1_000, 10_000])('%i cards', (count) => {
  const cards = makeCards(count);
  const finder = indexCards(cards);

  bench('quadtree', () => {
    finder.find(WINDOW);
  });

  bench('a look at every card', () => {
    cards.filter((card) => touches(card, WINDOW));
  });
});
