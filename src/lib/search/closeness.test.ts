import fc from 'fast-check';
import { expect, it } from 'vitest';
import { measureCloseness } from './closeness.ts';

const whole = (typed: string, word: string) => measureCloseness(typed, word).whole;

it('costs nothing to type a word right', () => {
  expect(whole('docker', 'docker')).toBe(0);
});

it('costs less to swap two letters than to miss one, and most to type a wrong one', () => {
  expect(whole('dokcer', 'docker')).toBeLessThan(whole('doker', 'docker'));
  expect(whole('doker', 'docker')).toBeLessThan(whole('dogker', 'docker'));
  expect(whole('dogker', 'docker')).toBe(1);
});

it('finds the beginning that was half typed', () => {
  expect(measureCloseness('kubre', 'kubernetes')).toMatchObject({ length: 5 });
  expect(measureCloseness('kube', 'kubernetes')).toMatchObject({ beginning: 0, length: 4 });
});

it('is no dearer than typing the whole word anew, and for a beginning no dearer than for the word', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
  fc.assert(
    fc.property(word, word, (typed, meant) => {
      const closeness = measureCloseness(typed, meant);
      expect(closeness.whole).toBeLessThanOrEqual(Math.max(typed.length, meant.length));
      expect(closeness.beginning).toBeLessThanOrEqual(closeness.whole);
      expect(closeness.length).toBeLessThanOrEqual(meant.length);
    }),
  );
});
