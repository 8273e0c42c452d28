import { expect, it } from 'vitest';
import type { LearnerRecord, LoadChange, Mark } from '#lib/progress';
import { groupChanges, isEverywhere } from './group-changes.ts';

function mark(key: string, said: Mark, roadmap: string, title: string): LearnerRecord {
  return { key, mark: said, at: 1, place: { roadmap, topic: 'a', title } };
}
const change = (after: LearnerRecord): LoadChange => ({ key: after.key, before: null, after });

it('groups the changes of a load by roadmap, the most first, by title, with what they come to', () => {
  const gone = mark('topic:web/a', 'done', 'web', 'Anchors');
  const groups = groupChanges([
    change(mark('skill:git', 'done', 'backend', 'Git')),
    change(mark('topic:web/b', 'done', 'web', 'Tables')),
    { key: gone.key, before: gone, after: null },
    change(mark('topic:web/c', 'learning', 'web', 'Forms')),
    change({ ...gone, key: 'note:topic:web/a#1', text: 'Long.', replaces: [] }),
  ]);
  expect(groups.map(({ roadmap }) => roadmap)).toEqual(['web', 'backend']);
  expect(groups[0]?.changes.map(({ before, after }) => (after ?? before)?.place.title)).toEqual([
    'Anchors',
    'Anchors',
    'Forms',
    'Tables',
  ]);
  expect(groups[0]?.tallies).toEqual(
    new Map(Object.entries({ done: 1, gone: 1, learning: 1, notes: 1 })),
  );
});

it('names what a load comes to in one order in every roadmap, whatever comes first in it', () => {
  const groups = groupChanges([
    change(mark('topic:web/a', 'skipped', 'web', 'Anchors')),
    change(mark('topic:web/b', 'learning', 'web', 'Tables')),
    change(mark('topic:web/c', 'done', 'web', 'Zones')),
    change(mark('topic:data/a', 'done', 'data', 'Arrays')),
    change(mark('topic:data/b', 'skipped', 'data', 'Lists')),
  ]);
  expect(groups.map(({ tallies }) => [...tallies.keys()])).toEqual([
    ['done', 'learning', 'skipped'],
    ['done', 'skipped'],
  ]);
});

it('knows what counts in all roadmaps: a skill, what was written on it, and a resource', () => {
  const keys = ['skill:git', 'note:skill:git#1', 'tick:https://example.com', 'topic:web/a'];
  expect(keys.map((key) => isEverywhere({ key, before: null, after: null }))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
