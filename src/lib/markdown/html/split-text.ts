import { decodeEntities } from '../entities/decode-entities.ts';
import type { Text } from '../tree.ts';

const SPACE = /[ \t\n\r\f]+/g;
const INNER = /[^ \t\n\r\f](?:[^]*[^ \t\n\r\f])?/;

/**
 * A piece of HTML text with its space made single: the space around it, where there is any, as texts
 * of their own, so that what is left after trimming keeps its exact place.
 */
export function splitText(source: string, start: number): Text[] {
  const match = INNER.exec(source);
  if (match === null) return source === '' ? [] : [space(start, start + source.length)];
  const innerStart = start + match.index;
  const innerEnd = innerStart + match[0].length;
  const end = start + source.length;
  const value = decodeEntities(match[0].replace(SPACE, ' '));
  const texts: Text[] = [{ type: 'text', value, position: { start: innerStart, end: innerEnd } }];
  if (innerStart > start) texts.unshift(space(start, innerStart));
  if (end > innerEnd) texts.push(space(innerEnd, end));
  return texts;
}

function space(start: number, end: number): Text {
  return { type: 'text', value: ' ', position: { start, end } };
}
