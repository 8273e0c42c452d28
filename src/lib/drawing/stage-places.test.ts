import { expect, it } from 'vitest';
import type { LaidOutCard, LaidOutGraph, LaidOutStage } from '#lib/layout';
import { listPlaces } from './stage-places.ts';

const box = { x: 0, y: 0, width: 10, height: 10 };
const card = (id: string, stage: string | null) => ({ ...box, id, stage }) as LaidOutCard;
const stage = (id: string) =>
  ({ ...box, members: [{ id, title: id, ordinal: '' }] }) as unknown as LaidOutStage;
const titles = (cards: readonly LaidOutCard[], ...stages: LaidOutStage[]): string[] =>
  listPlaces({ cards, stages, direction: 'right' } as unknown as LaidOutGraph).flatMap(
    ({ members }) => members.map(({ title }) => title),
  );

it('heads what stands beside the stages, after the last of them', () => {
  const cards = [card('a', 'one'), card('b', 'two'), card('practice', null)];
  expect(titles(cards, stage('one'), stage('two'))).toEqual(['one', 'two', 'Also']);
});

it('heads nothing that leads into a stage, and nothing on a map of one or none', () => {
  const before = [card('start', null), card('a', 'one'), card('b', 'two')];
  expect(titles(before, stage('one'), stage('two'))).toEqual(['one', 'two']);
  expect(titles([card('a', 'one'), card('rest', null)], stage('one'))).toEqual(['one']);
  expect(titles([card('rest', null)])).toEqual([]);
});
