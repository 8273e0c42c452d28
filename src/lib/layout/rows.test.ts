import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignRows } from './rows.ts';

describe('cards are put into rows', () => {
  test('a chain goes down one by one', () => {
    expect(assignRows([[], [0], [1]], 4)).toEqual([0, 1, 2]);
  });

  test('what needs nothing shares a row, as many as fit', () => {
    expect(assignRows([[], [], [], [], []], 2)).toEqual([0, 0, 1, 1, 2]);
  });

  test('what much depends on comes first, else what stands first', () => {
    //   0   1        2 needs 1, 3 needs 2
    //       2
    //       3
    expect(assignRows([[], [], [1], [2]], 1)).toEqual([2, 0, 1, 3]);
  });

  test('a cycle ends all the same', () => {
    const rows = assignRows([[1], [0], [1]], 2);
    expect(rows.every((row) => row >= 0)).toBe(true);
  });

  test('every card is below all it needs and no row is overfull', () => {
    const dag = fc
      .integer({ min: 1, max: 30 })
      .chain((size) =>
        fc.tuple(
          ...Array.from({ length: size }, (_, item) =>
            item === 0
              ? fc.constant<number[]>([])
              : fc.uniqueArray(fc.integer({ min: 0, max: item - 1 }), { maxLength: 4 }),
          ),
        ),
      );
    fc.assert(
      fc.property(dag, fc.integer({ min: 1, max: 6 }), (needs, perRow) => {
        const rows = assignRows(needs, perRow);
        needs.forEach((sources, item) => {
          for (const source of sources) expect(rows[source]).toBeLessThan(rows[item] ?? -1);
        });
        const counts = new Map<number, number>();
        for (const row of rows) counts.set(row, (counts.get(row) ?? 0) + 1);
        expect(Math.max(...counts.values())).toBeLessThanOrEqual(perRow);
      }),
    );
  });
});
