import type { Diagnostic } from '#lib/roadmap';

export type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads values that someone else wrote. What is missing takes its fallback in silence; what is of another
 * shape takes it too, and is reported with the path where it stands.
 */
export class ShapeReader {
  readonly #problems: Diagnostic[] = [];

  get problems(): readonly Diagnostic[] {
    return this.#problems;
  }

  /** `message` is a sentence; a twin has no lines of its own, so the place is its path. */
  report(code: string, message: string): void {
    this.#problems.push({ code, severity: 'warning', message, line: 1, column: 1 });
  }

  text(value: unknown, path: string, fallback: string): string {
    return this.#read(value, path, 'text', fallback, isText);
  }

  textOrNull(value: unknown, path: string): string | null {
    return this.#read<string | null>(value, path, 'text', null, isText);
  }

  numberOrNull(value: unknown, path: string): number | null {
    return this.#read<number | null>(value, path, 'a number', null, isNumber);
  }

  /** A line or a column: a whole number from 1. */
  count(value: unknown, path: string): number {
    return this.#read(value, path, 'a whole number from 1', 1, isCount);
  }

  flag(value: unknown, path: string, fallback: boolean): boolean {
    return this.#read(value, path, 'true or false', fallback, (each) => typeof each === 'boolean');
  }

  oneOf<T extends string>(value: unknown, path: string, words: readonly T[], fallback: T): T {
    const isWord = (each: unknown): each is T => words.some((word) => word === each);
    return this.#read(value, path, `one of ${words.join(', ')}`, fallback, isWord);
  }

  fields(value: unknown, path: string): Fields {
    return this.#read<Fields>(value, path, 'an object', {}, isFields);
  }

  list(value: unknown, path: string): readonly unknown[] {
    return this.#read<readonly unknown[]>(value, path, 'a list', [], Array.isArray);
  }

  /** A list of text; anything else in it is left out and reported. */
  texts(value: unknown, path: string): readonly string[] {
    return this.list(value, path).filter((each, index): each is string => {
      if (isText(each)) return true;
      this.report('twin-shape', `${path}[${index}] should be text; it is left out.`);
      return false;
    });
  }

  #read<T>(
    value: unknown,
    path: string,
    wanted: string,
    fallback: T,
    isIt: (value: unknown) => boolean,
  ): T {
    if (value === undefined || value === null) return fallback;
    if (isIt(value)) return value as T;
    this.report('twin-shape', `${path} should be ${wanted}; it is read as if it were not there.`);
    return fallback;
  }
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 1;
}
