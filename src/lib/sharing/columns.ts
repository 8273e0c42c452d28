import type { Json } from './model.ts';

export type JsonObject = { readonly [name: string]: Json };

/** Objects deeper than this stay in one piece. */
const DEEPEST = 8;

/** What all records say of one thing, such as `place.title`. */
export interface Column {
  /** The names that lead to it, outermost first; empty for a record that says nothing. */
  readonly path: readonly string[];
  /** By the row of the record, in rising order; rows that say nothing of it are left out. */
  readonly values: Map<number, Json>;
}

/** Records as columns. What is undefined is not there, as in JSON. */
export function toColumns(records: readonly object[]): readonly Column[] {
  const columns = new Map<string, Column>();
  records.forEach((record, row) => {
    for (const [path, value] of leavesOf(record as JsonObject, [])) {
      const name = JSON.stringify(path);
      const column = columns.get(name) ?? { path, values: new Map<number, Json>() };
      columns.set(name, column);
      column.values.set(row, value);
    }
  });
  return [...columns.values()];
}

type Leaf = readonly [path: readonly string[], value: Json];

function leavesOf(value: Json, path: readonly string[]): readonly Leaf[] {
  if (!isObject(value) || path.length === DEEPEST) return [[path, value]];
  const fields = Object.entries(value).filter((entry) => entry[1] !== undefined);
  if (fields.length === 0) return [[path, {}]];
  return fields.flatMap(([name, field]) => leavesOf(field, [...path, name]));
}

/** The records again; null where two columns speak of the same thing. */
export function fromColumns(
  columns: readonly Column[],
  count: number,
): readonly JsonObject[] | null {
  const rows = Array.from({ length: count }, () => new Branch());
  for (const { path, values } of columns) {
    for (const [row, value] of values) if (!rows[row]?.put(path, value)) return null;
  }
  return rows.map((row) => row.toObject());
}

/** An object while its fields come together. */
class Branch {
  readonly #fields = new Map<string, Branch | { readonly leaf: Json }>();

  /** False where something else stands there already. */
  put([name, ...rest]: readonly string[], value: Json): boolean {
    if (name === undefined) return isObject(value) && Object.keys(value).length === 0;
    const known = this.#fields.get(name);
    if (rest.length === 0) {
      if (known) return false;
      this.#fields.set(name, { leaf: value });
      return true;
    }
    const branch = known ?? new Branch();
    if (!(branch instanceof Branch)) return false;
    this.#fields.set(name, branch);
    return branch.put(rest, value);
  }

  toObject(): JsonObject {
    const fields = [...this.#fields].map(([name, field]): [string, Json] => [
      name,
      field instanceof Branch ? field.toObject() : field.leaf,
    ]);
    // Defines each field as the record's own, whatever its name.
    return Object.fromEntries(fields);
  }
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isDeep(path: readonly string[]): boolean {
  return path.length > DEEPEST;
}
