import { describe, expect, test } from 'vitest';
import { breakColumns } from './columns.ts';

describe('bands are wrapped into columns', () => {
  test('of about the same height, in reading order', () => {
    expect(breakColumns([100, 100, 100, 100], 2)).toEqual([
      { start: 0, end: 2 },
      { start: 2, end: 4 },
    ]);
  });

  test('one high band has a column of its own', () => {
    expect(breakColumns([50, 300, 50, 50], 3)).toEqual([
      { start: 0, end: 1 },
      { start: 1, end: 2 },
      { start: 2, end: 4 },
    ]);
  });

  test('no more columns than bands, and none for nothing', () => {
    expect(breakColumns([100], 4)).toEqual([{ start: 0, end: 1 }]);
    expect(breakColumns([], 3)).toEqual([]);
  });
});
