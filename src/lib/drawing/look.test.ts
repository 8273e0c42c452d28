import { describe, expect, test } from 'vitest';
import { lookOf, writeSteps, type Highlight } from './look.ts';
import { words } from './words.ts';

describe('the places of a card on a way', () => {
  test('are told in short', () => {
    expect(writeSteps([])).toBe('');
    expect(writeSteps([4])).toBe('4');
    expect(writeSteps([4, 3])).toBe('3–4');
    expect(writeSteps([3, 7, 8])).toBe('3, 7–8');
    expect(writeSteps([1, 3, 5, 7, 9])).toBe('1…9');
  });
});

const highlight: Highlight = {
  id: 'deploy',
  before: new Map([['routing', 1]]),
  opens: new Set(),
  within: new Set(),
  holders: new Map([['flask', 'before']]),
  edgesBefore: new Set(),
  edgesOpened: new Set(),
  edgesWithin: new Set(),
};

describe('a topic that holds a part of the way', () => {
  const look = lookOf('flask', {
    selected: null,
    highlight,
    done: new Set(),
    begun: new Map(),
    faded: null,
  });

  test('does not fade like a stranger, and takes no number of its parts', () => {
    expect(look).toMatchObject({ dimmed: false, holds: 'before', before: null });
    expect(
      lookOf('django', {
        selected: null,
        highlight,
        done: new Set(),
        begun: new Map(),
        faded: null,
      }).dimmed,
    ).toBe(true);
  });

  test('tells those who do not see it, with how many of its parts are done', () => {
    const parts = { done: 1, total: 2 };
    expect(words.rowName('Flask', look, 'normal', { isChoice: false, parts, taught: null })).toBe(
      'Flask, 1 of 2 done, holds part of the way',
    );
  });
});
