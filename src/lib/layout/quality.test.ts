import { describe, expect, test } from 'vitest';
import type { LaidOutCard, LaidOutEdge, LaidOutGraph } from './model.ts';
import { fitZoom, measureCover, measureQuality } from './quality.ts';

function card(id: string, x: number, y: number): LaidOutCard {
  return {
    id,
    kind: 'group',
    title: id,
    titleLines: [id],
    eyebrow: null,
    importance: 'normal',
    stage: null,
    rows: [],
    width: 100,
    height: 50,
    x,
    y,
  };
}

function edge(source: string, target: string, ...points: [number, number][]): LaidOutEdge {
  return {
    id: `${source}--${target}`,
    source,
    target,
    relation: 'requires',
    implied: false,
    edges: [],
    points: points.map(([x, y]) => ({ x, y })),
  };
}

function map(cards: LaidOutCard[], edges: LaidOutEdge[]): LaidOutGraph {
  return {
    direction: 'down',
    labels: 'side',
    width: 400,
    height: 400,
    cards,
    edges,
    stages: [],
    stageLinks: [],
  };
}

describe('the quality of a map in figures', () => {
  test('two lines that cross are counted once', () => {
    const graph = map(
      [card('a', 0, 0), card('b', 200, 0), card('c', 0, 200), card('d', 200, 200)],
      [
        edge('a', 'd', [50, 50], [50, 120], [250, 120], [250, 200]),
        edge('b', 'c', [240, 50], [240, 150], [60, 150], [60, 200]),
      ],
    );
    expect(measureQuality(graph)).toMatchObject({ crossings: 1, edgesThroughCards: 0, edges: 2 });
  });

  test('a line through a card that is not its own is counted', () => {
    const graph = map(
      [card('a', 0, 0), card('b', 0, 100), card('c', 0, 200)],
      [edge('a', 'c', [50, 50], [50, 200])],
    );
    expect(measureQuality(graph)).toMatchObject({ edgesThroughCards: 1, edgeLength: 150 });
  });

  test('cards that cover one another are counted', () => {
    expect(measureQuality(map([card('a', 0, 0), card('b', 50, 20)], [])).overlaps).toBe(1);
  });

  test('a map fits by its tighter side and covers a share of the window', () => {
    expect(fitZoom({ width: 200, height: 100 }, { width: 100, height: 100 })).toBe(0.5);
    expect(measureCover({ width: 200, height: 100 }, { width: 100, height: 100 })).toBe(0.5);
  });
});
