import { toColumns, type Column } from './columns.ts';
import type { Json } from './model.ts';
import { MOST_SOURCES, writeReferences } from './references.ts';

/** How the values of a column are written. */
export const FORM = { plain: 0, differences: 1, references: 2 } as const;

/**
 * Records that are alike, in a form that compresses well; `unpackRecords` gives the same ones back, in the
 * same order. It knows nothing of what they say: each thing they say is a column, whole numbers are written as
 * the difference to the one before (so records in the order of their times take the least), and a string that
 * repeats another of its record, as it stands or as words of an address, refers to it.
 *
 * @param records objects of which JSON can say every field; one that is undefined is left out
 * @returns `[count, …[path, form, values, rows?]]`; `rows` only of a column that not all records have, each as
 *   the difference to the one before
 */
export function packRecords(records: readonly object[]): Json {
  const columns = [...toColumns(records)].sort(byDependence);
  const sources: Column[] = [];
  const packed = columns.map((column): Json => {
    const { path, values } = column;
    const rows = values.size === records.length ? [] : [toDifferences([...values.keys()])];
    if (!isOfStrings(column)) {
      const numbers = toNumbers([...values.values()]);
      const written = numbers ? toDifferences(numbers) : [...values.values()];
      return [path, numbers ? FORM.differences : FORM.plain, written, ...rows];
    }
    const written = [...values].map(([row, value]) =>
      writeReferences(String(value), stringsAt(sources, row)),
    );
    if (sources.length < MOST_SOURCES) sources.push(column);
    return [path, FORM.references, written, ...rows];
  });
  return [records.length, ...packed];
}

/** What the sources say in a row; null where one says nothing. */
export function stringsAt(sources: readonly Column[], row: number): readonly (string | null)[] {
  return sources.map(({ values }) => {
    const value = values.get(row);
    return typeof value === 'string' ? value : null;
  });
}

/** What others may be made of comes first: free words before ids, short strings before long ones. */
function byDependence(a: Column, b: Column): number {
  return Number(isOfIds(a)) - Number(isOfIds(b)) || meanLength(a) - meanLength(b);
}

function isOfStrings({ values }: Column): boolean {
  return [...values.values()].every((value) => typeof value === 'string');
}

function isOfIds({ values }: Column): boolean {
  return [...values.values()].every(
    (value) => typeof value === 'string' && /^[a-z0-9:/.-]*$/.test(value),
  );
}

function meanLength({ values }: Column): number {
  let sum = 0;
  for (const value of values.values()) sum += typeof value === 'string' ? value.length : 0;
  return sum / values.size;
}

/** Null where one is no whole number, or where a difference would not be exact. */
function toNumbers(values: readonly Json[]): readonly number[] | null {
  const numbers = values.filter((value) => Number.isSafeInteger(value)) as readonly number[];
  const isExact = toDifferences(numbers).every(Number.isSafeInteger);
  return numbers.length === values.length && isExact ? numbers : null;
}

function toDifferences(numbers: readonly number[]): readonly number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0));
}
