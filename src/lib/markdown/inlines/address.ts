import { decodeEntities } from '../entities/decode-entities.ts';

const ESCAPE = /\\([!-/:-@[-`{-~])/g;

/** A link's address as it is meant: without `<>`, escapes and entities decoded. */
export function decodeAddress(source: string): string {
  return decode(source.startsWith('<') ? source.slice(1, -1) : source);
}

/** A link's title without its quotes or parentheses. */
export function decodeTitle(source: string): string {
  return decode(source.slice(1, -1));
}

function decode(source: string): string {
  const unescaped = source.includes('\\') ? source.replace(ESCAPE, '$1') : source;
  return decodeEntities(unescaped);
}
