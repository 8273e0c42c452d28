import { decodeEntities } from '../entities/decode-entities.ts';

const ATTRIBUTE = /[\s/]*(?:([^\s"'<>/=][^\s"'<>/=]*)(?:\s*=\s*)?)?/y;
const UNQUOTED = /[^\s"'<>=`]*/y;
/** All that a roadmap can mean; everything else an attribute could do is not wanted. */
const MEANT = new Set(['href', 'src', 'alt', 'type', 'checked', 'start']);
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

export interface ReadAttributes {
  readonly attributes: ReadonlyMap<string, string>;
  /** After the `>`; before the next `<` or at the end of the source where the tag is never closed. */
  readonly end: number;
}

/** Reads what follows the name of a tag. The first of two attributes of one name counts. */
export function readAttributes(source: string, start: number): ReadAttributes {
  if (source.charAt(start) === '>') return { attributes: NO_ATTRIBUTES, end: start + 1 };
  const attributes = new Map<string, string>();
  let at = start;
  while (at < source.length) {
    const character = source.charAt(at);
    if (character === '>') return { attributes, end: at + 1 };
    if (character === '<') break;
    ATTRIBUTE.lastIndex = at;
    const match = ATTRIBUTE.exec(source);
    const text = match?.[0] ?? '';
    const name = match?.[1]?.toLowerCase();
    at += text.length;
    if (name === undefined) {
      // A quote or an equals sign out of place.
      if (text === '') at++;
      continue;
    }
    const hasValue = source.slice(at - text.length, at).includes('=');
    const value = hasValue ? readValue(source, at) : { value: '', end: at };
    at = value.end;
    if (MEANT.has(name) && !attributes.has(name)) attributes.set(name, value.value);
  }
  return { attributes, end: at };
}

function readValue(source: string, start: number): { value: string; end: number } {
  const quote = source.charAt(start);
  if (quote === '"' || quote === "'") {
    const close = source.indexOf(quote, start + 1);
    if (close < 0) return { value: '', end: start + 1 };
    return { value: decodeEntities(source.slice(start + 1, close)), end: close + 1 };
  }
  UNQUOTED.lastIndex = start;
  const value = UNQUOTED.exec(source)?.[0] ?? '';
  return { value: decodeEntities(value), end: start + value.length };
}
