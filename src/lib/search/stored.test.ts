import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readIndex, writeIndex } from './index.ts';
import type { SearchRecord } from './model.ts';
import { anyAddress, anyCharacter } from '../../../tests/fixtures/any-text.ts';
import { SAMPLE } from '../../../tests/fixtures/search-sample.ts';

it('gives back the records that were written', () => {
  expect(readIndex(writeIndex(SAMPLE)).records).toEqual(SAMPLE);
});

it('gives back any records', () => {
  const text = fc.string({ unit: anyCharacter });
  const one: fc.Arbitrary<SearchRecord> = fc.record({
    id: text,
    roadmap: fc.constantFrom('one', 'two'),
    roadmapTitle: fc.constant('A roadmap'),
    kind: fc.constantFrom('stage', 'group', 'topic', 'project', 'resource'),
    title: text,
    aliases: fc.array(text, { maxLength: 3 }),
    summary: text,
    trail: fc.array(text, { maxLength: 3 }),
    topic: fc.option(text),
    url: fc.option(anyAddress),
    resourceKind: fc.option(fc.constantFrom('docs' as const, 'video' as const)),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 6 }), (records) => {
      expect(readIndex(writeIndex(records)).records).toEqual(records);
    }),
  );
});

it.each(['{}', 'null', '[]', '{"version":0,"rows":[],"roadmaps":[],"trails":[]}'])(
  'refuses %s, and says what to do',
  (json) => {
    expect(() => readIndex(json)).toThrow('reload the page');
  },
);
