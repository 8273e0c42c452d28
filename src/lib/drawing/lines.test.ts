import { describe, expect, test } from 'vitest';
import type { CardRow, LaidOutCard, LaidOutGraph } from '#lib/layout';
import { drawLitLines, type Ends } from './lines.ts';
import type { Highlight } from './look.ts';

const row = (id: string, y: number): CardRow => ({
  id,
  depth: 0,
  lines: [id],
  y,
  height: 24,
  importance: 'normal',
});

const card = (id: string, x: number): LaidOutCard => ({
  id,
  kind: 'group',
  title: id,
  titleLines: [id],
  eyebrow: null,
  importance: 'normal',
  stage: null,
  rows: [row(`${id} 1`, 30), row(`${id} 2`, 54)],
  x,
  y: 0,
  width: 100,
  height: 100,
});

const ends: readonly Ends[] = [
  { source: 'a 1', target: 'b 1' },
  { source: 'a 1', target: 'b 2' },
  { source: 'b 1', target: 'c 1' },
  { source: 'a 2', target: 'c 2' },
];

const graph: LaidOutGraph = {
  direction: 'right',
  labels: 'top',
  width: 500,
  height: 100,
  cards: [card('a', 0), card('b', 200), card('c', 400)],
  edges: [
    { id: 'ab', source: 'a', target: 'b', edges: [0, 1], points: route(100, 200) },
    { id: 'bc', source: 'b', target: 'c', edges: [2], points: route(300, 400) },
    { id: 'ac', source: 'a', target: 'c', edges: [3], points: [] },
  ].map((edge) => ({ ...edge, relation: 'requires', implied: edge.points.length === 0 })),
  stages: [],
  stageLinks: [],
};

function route(from: number, to: number) {
  return [
    { x: from, y: 50 },
    { x: to, y: 50 },
  ];
}

const lookAt = (id: string, lit: Partial<Highlight>): Highlight => ({
  id,
  before: new Map(),
  opens: new Set(),
  within: new Set(),
  holders: new Map(),
  edgesBefore: new Set(),
  edgesOpened: new Set(),
  edgesWithin: new Set(),
  ...lit,
});
const draw = (highlight: Highlight, exact: boolean) =>
  drawLitLines(graph, highlight, (edge) => ends[edge], exact);

describe('lines that are lit', () => {
  test('are drawn once for two cards, so that dashes stay dashes', () => {
    const { routes, stubs } = draw(lookAt('a 1', { edgesOpened: new Set([0, 1]) }), true);
    expect(routes.map(({ id }) => id)).toEqual(['opens ab']);
    // One end in each card, with a branch for each row.
    expect(stubs).toHaveLength(2);
    expect(stubs.map(({ path }) => path.split('M').length - 1)).toEqual([1, 2]);
  });

  test('end at the card where rows have no words', () => {
    expect(draw(lookAt('a 1', { edgesOpened: new Set([0]) }), false).stubs).toEqual([]);
  });

  test('lead to and from the topics of a card that is looked at', () => {
    const highlight = lookAt('b', {
      within: new Set(['b 1', 'b 2']),
      edgesBefore: new Set([0, 1]),
      edgesOpened: new Set([2]),
    });
    expect(draw(highlight, true).routes.map(({ id }) => id)).toEqual(['before ab', 'opens bc']);
  });

  test('that others imply are drawn where they end at what is looked at, a card as a row', () => {
    const lit = { edgesOpened: new Set([3]), within: new Set(['a 1', 'a 2']) };
    expect(draw(lookAt('a', lit), true).routes.map(({ id }) => id)).toEqual(['opens ac']);
    expect(draw(lookAt('elsewhere', lit), true).routes).toEqual([]);
  });
});
