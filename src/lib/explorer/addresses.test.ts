import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { isSomewhere } from '#lib/progress';
import {
  isOwn,
  keepQuery,
  ownRoadmap,
  roadmapAddress,
  topicAddress,
  topicOfAddress,
} from './addresses.ts';

beforeEach(() => {
  vi.stubGlobal('location', new URL('https://example.org/skills/?roadmap=tea'));
});

afterEach(() => {
  vi.unstubAllGlobals();
});

it('gives a topic of the site a page, and one of a visitor’s own document a place on the page of it', () => {
  const own = ownRoadmap('tea');
  expect([isOwn(own), isOwn('tea')]).toEqual([true, false]);
  expect([roadmapAddress('tea'), topicAddress('tea', 'pot')]).toEqual(['/tea/', '/tea/pot/']);
  expect([roadmapAddress(own), topicAddress(own, 'pot')]).toEqual(['/open/', '/open/#pot']);
});

it.each(['tea', ownRoadmap('tea')])('reads back what it wrote for %s', (roadmap) => {
  expect(topicOfAddress(topicAddress(roadmap, 'pot'), roadmap)).toBe('pot');
  expect(topicOfAddress(roadmapAddress(roadmap), roadmap)).toBeNull();
  expect(topicOfAddress('/other/', roadmap)).toBeUndefined();
});

it('keeps what else an address asks for when a topic is opened', () => {
  expect(keepQuery('/skills/sql/')).toBe('/skills/sql/?roadmap=tea');
  expect(keepQuery('/open/#pot')).toBe('/open/?roadmap=tea#pot');
});

it('leads to a page of this site from every place that can be linked to', () => {
  const anyId = fc.string({ unit: fc.constantFrom(...'az09-:/\\.#?%@\t '), maxLength: 6 });
  const anyPlace = fc.record({ roadmap: anyId, topic: anyId, title: fc.constant('T') });
  fc.assert(
    fc.property(anyPlace.filter(isSomewhere), ({ roadmap, topic }) => {
      const { origin, pathname } = new URL(topicAddress(roadmap, topic), location.href);
      expect([origin, pathname]).toEqual([location.origin, `/${roadmap}/${topic}/`]);
    }),
  );
});
