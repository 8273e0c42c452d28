import { describe, expect, test } from 'vitest';
import { buildSkillGraph } from '#lib/graph';
import { sketch } from '../../../tests/fixtures/graphs.ts';
import { buildCards } from './cards.ts';

/** Each card with its rows, as in `shop: cart, pay`. */
const cardsOf = (outline: string): readonly string[] =>
  buildCards(buildSkillGraph(sketch(outline)).graph).map(
    ({ id, rows }) => `${id}: ${rows.map((row) => row.id).join(', ')}`,
  );

describe('a project', () => {
  test('has a card of its own, wherever it stands', () => {
    expect(cardsOf('group web\n  http\n    project shop\n      cart')).toEqual([
      'web: http',
      'shop: cart',
    ]);
  });

  test('in another is a row of its card, also below a topic of it, and stands there alone', () => {
    expect(cardsOf('project shop\n  project cart\n    pay')).toEqual(['shop: cart, pay']);
    expect(cardsOf('project shop\n  cart\n    project pay\n      card')).toEqual([
      'shop: cart, pay, card',
    ]);
  });

  test('in a group of another has a card of its own', () => {
    expect(cardsOf('project shop\n  group more\n    project pay\n      card')).toEqual([
      'shop: ',
      'pay: card',
    ]);
  });
});
