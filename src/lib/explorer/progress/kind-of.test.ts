import { expect, it } from 'vitest';
import type { LearnerRecord } from '#lib/progress';
import { countAll } from './kind-of.ts';

it('counts topics, not what is written of them', () => {
  const said = { at: 1, place: { roadmap: 'b', topic: 'http-and-rest', title: 'HTTP and REST' } };
  const records: readonly LearnerRecord[] = [
    { ...said, key: 'skill:http', mark: 'done' },
    { ...said, key: 'skill:rest', mark: 'done' },
    { ...said, key: 'note:skill:http#1', text: 'Get.', replaces: [] },
    { ...said, key: 'note:skill:http#2', text: '', replaces: [] },
    { ...said, key: 'link:skill:http#https://example.com/', title: 'A' },
    { ...said, key: 'tick:https://example.com/', ticked: true },
  ];
  const counted = countAll(new Map(records.map((record) => [record.key, record])));
  expect([...counted]).toEqual([
    ['done', 1],
    ['notes', 1],
    ['links', 1],
    ['read', 1],
  ]);
});
