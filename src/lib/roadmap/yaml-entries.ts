import { isMap, isScalar, parseDocument, YAMLParseError, type Pair, type Range } from 'yaml';

/** A name and its value in a mapping of YAML. */
export interface Entry {
  readonly key: string;
  readonly value: unknown;
  /** The value as it was written. */
  readonly written: string;
  /** Offset of the name into the YAML. */
  readonly start: number;
}

/** Why YAML could not be read, without a place, and the offset of that. */
export interface Unreadable {
  readonly why: string;
  readonly start: number;
}

/** A few lines of metadata are never longer, and YAML takes its time. */
const LONGEST = 20_000;

/** The entries of a YAML mapping, or why there are none; never throws. */
export function readEntries(yaml: string): readonly Entry[] | Unreadable {
  if (yaml.length > LONGEST) return { why: 'it is too long', start: 0 };
  try {
    // Pretty errors say where in the YAML they are, which is not where in the document that is.
    const document = parseDocument(yaml, {
      logLevel: 'silent',
      prettyErrors: false,
      schema: 'core',
    });
    const [error] = document.errors;
    if (error) throw error;
    const values = document.toJS() as unknown;
    if (!isMap(document.contents) || typeof values !== 'object' || values === null) {
      return { why: 'these are no names with values', start: 0 };
    }
    const pairs = new Map(document.contents.items.map((pair) => [keyOf(pair), pair]));
    return Object.entries(values).map(([key, value]: [string, unknown]) => {
      const pair = pairs.get(key);
      const [start] = rangeOf(pair?.key) ?? [0];
      const [from, to] = rangeOf(pair?.value) ?? [0, 0];
      return { key, value, written: yaml.slice(from, to).trim(), start };
    });
  } catch (error) {
    const start = error instanceof YAMLParseError ? error.pos[0] : 0;
    return { why: error instanceof Error ? firstLine(error.message) : '', start };
  }
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : String(key);
}

function rangeOf(node: unknown): Range | null {
  const range = (node as { readonly range?: Range | null } | null | undefined)?.range;
  return range ?? null;
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/[:.]\s*$/, '');
}
