import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readRoadmap } from '#lib/roadmap';
import { anyCharacter } from '../../../tests/fixtures/any-text.ts';
import { isSomewhere, readRecord } from './index.ts';

const READ = { roadmap: 'python', topic: 'type-hints', title: 'T' };

it('leads to topics of roadmaps, and of documents of one’s own', () => {
  expect(isSomewhere(READ)).toBe(true);
  expect(isSomewhere({ ...READ, roadmap: 'open:tea', topic: 't-1x9' })).toBe(true);
});

it.each(['', '/', '/x', 'x/', '.', '..', '\\host', '\t', 'a b', 'a?b', 'a#b', '%2f'])(
  'leads nowhere where an id is “%s”, and keeps what was written there',
  (id) => {
    for (const place of [
      { ...READ, roadmap: id },
      { ...READ, topic: id },
    ]) {
      expect(isSomewhere(place)).toBe(false);
      const note = { key: 'note:skill:git#1', text: 'Commit.', replaces: [], at: 1, place };
      expect(readRecord(note)).toEqual(note);
    }
  },
);

it('leads to every topic of every document', () => {
  const anyTitle = fc.string({ unit: anyCharacter, maxLength: 20 });
  fc.assert(
    fc.property(fc.array(anyTitle, { maxLength: 4 }), (titles) => {
      const text = ['# R', ...titles.map((title) => `- ${title}`)].join('\n');
      for (const { id } of readRoadmap(text, { id: 'r' }).roadmap.nodes) {
        expect(isSomewhere({ ...READ, topic: id })).toBe(true);
      }
    }),
  );
});
