import { NAMED_ENTITIES } from './named-entities.ts';

const ENTITY = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]\w{0,30}));/g;
const REPLACEMENT = '\ufffd';
const LARGEST_CODE_POINT = 0x10ffff;

/** The text with its HTML entities as characters; an unknown name stays as it stands. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (entity, decimal?: string, hexadecimal?: string, name?: string) => {
    if (decimal !== undefined) return fromCodePoint(Number.parseInt(decimal, 10));
    if (hexadecimal !== undefined) return fromCodePoint(Number.parseInt(hexadecimal, 16));
    return NAMED_ENTITIES.get(name ?? '') ?? entity;
  });
}

function fromCodePoint(code: number): string {
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  const isCharacter = code > 0 && code <= LARGEST_CODE_POINT && !isSurrogate;
  return isCharacter ? String.fromCodePoint(code) : REPLACEMENT;
}
