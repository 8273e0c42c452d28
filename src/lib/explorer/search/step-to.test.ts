import { describe, expect, it } from 'vitest';
import { stepTo } from './step-to.ts';

const SECTIONS = [{ rows: ['a', 'b'] }, { rows: ['c'] }, { rows: ['d', 'e'] }];

const press = (key: string, from: string | undefined, held: { alt?: true; meta?: true } = {}) =>
  stepTo({ key, altKey: held.alt ?? false, metaKey: held.meta ?? false }, from, SECTIONS);

describe('the keys in the search box', () => {
  it('lead up and down through all sections, and round', () => {
    expect(['a', 'b', 'c', 'd', 'e'].map((each) => press('ArrowDown', each)).join('')).toBe(
      'bcdea',
    );
    expect(['a', 'b', 'c', 'd', 'e'].map((each) => press('ArrowUp', each)).join('')).toBe('eabcd');
  });

  it('lead to either end', () => {
    expect([press('Home', 'c'), press('End', 'c')]).toEqual(['a', 'e']);
    expect(press('ArrowUp', 'c', { meta: true })).toBe('a');
    expect(press('ArrowDown', 'c', { meta: true })).toBe('e');
  });

  it('lead from section to section with Alt, and row by row where there is no further one', () => {
    expect(press('ArrowDown', 'a', { alt: true })).toBe('c');
    expect(press('ArrowUp', 'e', { alt: true })).toBe('c');
    expect(press('ArrowDown', 'd', { alt: true })).toBe('e');
    expect(press('ArrowUp', 'b', { alt: true })).toBe('a');
  });

  it('leave all other keys to what is typed, and do nothing without results', () => {
    expect([press('x', 'a'), press('Enter', 'a'), press('ArrowLeft', 'a')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(stepTo({ key: 'ArrowDown', altKey: false, metaKey: false }, undefined, [])).toBe(
      undefined,
    );
  });
});
