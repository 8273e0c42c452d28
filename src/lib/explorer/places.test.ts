import { expect, test } from 'vitest';
import { connect } from '#lib/graph';
import type { LaidOutCard } from '#lib/layout';
import { readRoadmap } from '#lib/roadmap';
import { listContents } from './around.ts';
import { surround } from './places.ts';

const MANY = 200_000;

const card = (x: number, y: number): LaidOutCard => ({
  id: `${x}`,
  kind: 'group',
  title: '',
  titleLines: [],
  eyebrow: null,
  stage: null,
  importance: 'normal',
  rows: [],
  x,
  y,
  width: 10,
  height: 10,
});

test('the box around cards has a little air, and may be that of hundreds of thousands', () => {
  expect(surround([card(0, 5), card(30, -5)])).toEqual({ x: -20, y: -25, width: 80, height: 60 });
  expect(surround(Array.from({ length: MANY }, (_, x) => card(x, 0)))?.width).toBe(MANY + 49);
  expect(surround([])).toBeNull();
});

test('what a topic holds may be hundreds of thousands', () => {
  const { roadmap } = readRoadmap('# T\n\n- A\n', { id: 'many' });
  const [node] = roadmap.nodes;
  const nodes = Array.from({ length: MANY }, (_, position) => ({
    ...(node as NonNullable<typeof node>),
    id: position === 0 ? 'a' : `b${position}`,
    parent: position === 0 ? null : position === 1 ? 'a' : 'b1',
    position,
  }));
  expect(listContents(connect({ ...roadmap, nodes }, []), 'a')).toHaveLength(MANY - 1);
});
