import type { CodePage } from './code-pages.ts';

/** One character of the true text, as the sequence of wrong characters that stands for it. */
export interface Misreading {
  readonly start: number;
  readonly end: number;
}

export interface Decoded {
  readonly text: string;
  readonly misreadings: readonly Misreading[];
}

const ASCII_END = 0x80;
const NOT_A_BYTE = -1;

/**
 * Undoes one misreading: takes each character of `text` as the byte it has in `page` and reads the
 * bytes as UTF-8. Null where any character has no byte, or any byte has no place in valid UTF-8
 * (no overlong forms, no surrogates), so the answer is always exact.
 */
export function decodeMisread(text: string, page: CodePage): Decoded | null {
  const parts: string[] = [];
  const misreadings: Misreading[] = [];
  let copied = 0;
  for (let index = 0; index < text.length;) {
    if (text.charCodeAt(index) < ASCII_END) {
      index++;
      continue;
    }
    const length = sequenceLength(byteAt(text, index, page));
    const code = length === 0 ? NOT_A_BYTE : readSequence(text, index, length, page);
    if (code === NOT_A_BYTE) return null;
    parts.push(text.slice(copied, index), String.fromCodePoint(code));
    misreadings.push({ start: index, end: index + length });
    index += length;
    copied = index;
  }
  parts.push(text.slice(copied));
  return { text: parts.join(''), misreadings };
}

function byteAt(text: string, index: number, page: CodePage): number {
  return page.bytes.get(text.charCodeAt(index)) ?? NOT_A_BYTE;
}

/** Bytes in the UTF-8 sequence that a lead byte opens; 0 where it opens none. */
function sequenceLength(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  if (lead >= 0xf0 && lead <= 0xf4) return 4;
  return 0;
}

const SMALLEST_OF_LENGTH = [0, 0, 0x80, 0x800, 0x10000];
const LARGEST_CODE_POINT = 0x10ffff;

function readSequence(text: string, start: number, length: number, page: CodePage): number {
  let code = byteAt(text, start, page) & (0xff >> (length + 1));
  for (let index = start + 1; index < start + length; index++) {
    const byte = index < text.length ? byteAt(text, index, page) : NOT_A_BYTE;
    if ((byte & 0xc0) !== 0x80) return NOT_A_BYTE;
    code = (code << 6) | (byte & 0x3f);
  }
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  const isInRange = code >= (SMALLEST_OF_LENGTH[length] ?? 0) && code <= LARGEST_CODE_POINT;
  return isInRange && !isSurrogate ? code : NOT_A_BYTE;
}
