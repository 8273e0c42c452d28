import { expect, it } from 'vitest';
import { stemOf } from './stem.ts';

it.each([
  ['database', 'databases'],
  ['cache', 'caching'],
  ['query', 'queries'],
  ['deploy', 'deployment'],
  ['authenticate', 'authentication'],
  ['class', 'classes'],
  ['debug', 'debugging'],
  ['iterator', 'iteration'],
])('knows %s and %s as forms of one word', (one, other) => {
  expect(stemOf(one)).toBe(stemOf(other));
});

it.each([
  ['rest', 'test'],
  ['docer', 'docs'],
  ['class', 'clause'],
  ['ring', 'r'],
])('tells %s from %s', (one, other) => {
  expect(stemOf(one)).not.toBe(stemOf(other));
});
