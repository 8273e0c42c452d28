import { fromColumns, isDeep, type Column, type JsonObject } from './columns.ts';
import { MOST_UNPACKED } from './limits.ts';
import type { Json } from './model.ts';
import { FORM, stringsAt } from './pack-records.ts';
import { MOST_SOURCES, readReferences } from './references.ts';

/**
 * The records that `packRecords` packed; null for anything that it did not write, and for what would come to
 * more than a link may hold.
 */
export function unpackRecords(packed: Json): readonly JsonObject[] | null {
  if (!Array.isArray(packed)) return null;
  const [count, ...parts] = packed as readonly Json[];
  if (typeof count !== 'number') return null;
  const sources: Column[] = [];
  const columns: Column[] = [];
  let room = MOST_UNPACKED;
  for (const part of parts) {
    const column = readColumn(part, count, sources, room);
    if (column === null) return null;
    columns.push(column);
    room -= sizeOf(column);
  }
  const rows = new Set(columns.flatMap(({ values }) => [...values.keys()]));
  // Every record has a value, so that a count is never larger than what came with it.
  return rows.size === count ? fromColumns(columns, count) : null;
}

function readColumn(part: Json, count: number, sources: Column[], room: number): Column | null {
  if (!Array.isArray(part)) return null;
  const [path, form, written, gaps] = part as readonly Json[];
  if (!isListOfStrings(path) || isDeep(path) || !isList(written)) return null;
  const rows = gaps === undefined ? written.map((_, index) => index) : fromDifferences(gaps);
  if (rows?.length !== written.length || !areRows(rows, count)) return null;
  if (form === FORM.plain) return columnOf(path, rows, written);
  if (form === FORM.differences) {
    const numbers = fromDifferences(written);
    return numbers && columnOf(path, rows, numbers);
  }
  if (form !== FORM.references || !isListOfStrings(written)) return null;
  const strings = readStrings(written, rows, sources, room);
  const column = strings && columnOf(path, rows, strings);
  if (column && sources.length < MOST_SOURCES) sources.push(column);
  return column;
}

function readStrings(
  written: readonly string[],
  rows: readonly number[],
  sources: readonly Column[],
  room: number,
): readonly string[] | null {
  const strings: string[] = [];
  let left = room;
  for (const [index, text] of written.entries()) {
    const beside = stringsAt(sources, rows[index] ?? 0);
    const longest = beside.reduce((most, source) => Math.max(most, source?.length ?? 0), 1);
    // Before it is made: a short text may refer to a long one many times.
    if ((text.match(/~/g)?.length ?? 0) * longest > left) return null;
    const string = readReferences(text, beside);
    if (string === null) return null;
    strings.push(string);
    left -= string.length;
  }
  return strings;
}

function columnOf(
  path: readonly string[],
  rows: readonly number[],
  values: readonly Json[],
): Column {
  return { path, values: new Map(rows.map((row, index) => [row, values[index] ?? null])) };
}

function sizeOf({ values }: Column): number {
  let size = 0;
  for (const value of values.values()) size += typeof value === 'string' ? value.length : 1;
  return size;
}

/** Null where one is no whole number. */
function fromDifferences(differences: Json): readonly number[] | null {
  if (!isList(differences)) return null;
  let number = 0;
  const numbers: number[] = [];
  for (const difference of differences) {
    number += typeof difference === 'number' ? difference : Number.NaN;
    if (!Number.isSafeInteger(number)) return null;
    numbers.push(number);
  }
  return numbers;
}

/** Rising, and none beyond the last record. */
function areRows(rows: readonly number[], count: number): boolean {
  return rows.every((row, index) => row > (rows[index - 1] ?? -1) && row < count);
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function isListOfStrings(value: Json | undefined): value is readonly string[] {
  return isList(value) && value.every((each) => typeof each === 'string');
}
