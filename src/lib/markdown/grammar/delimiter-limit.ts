import type { MarkdownParser } from '@lezer/markdown';
import { MOST_DELIMITERS } from './limits.ts';

const DELIMITERS = new Set([...'[]()*_~`<&!.:@'].map((character) => character.charCodeAt(0)));

/**
 * Makes the parser read a paragraph with very many delimiters piece by piece. Pieces end between
 * lines or words where they can; a link or mark that goes across such an end stays plain text.
 */
export function readInlineInPieces(parser: MarkdownParser): MarkdownParser {
  const readWhole = parser.parseInline.bind(parser);
  parser.parseInline = (text, offset) => {
    if (text.length <= MOST_DELIMITERS) return readWhole(text, offset);
    const ends = pieceEnds(text);
    if (ends.length === 1) return readWhole(text, offset);
    return ends.flatMap((end, index) => {
      const start = ends[index - 1] ?? 0;
      return readWhole(text.slice(start, end), offset + start);
    });
  };
  return parser;
}

function pieceEnds(text: string): number[] {
  const ends: number[] = [];
  let delimiters = 0;
  let lastSpace = 0;
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isSpace(code)) lastSpace = index + 1;
    if (!DELIMITERS.has(code)) continue;
    delimiters++;
    if (delimiters <= MOST_DELIMITERS) continue;
    start = lastSpace > start ? lastSpace : index;
    ends.push(start);
    delimiters = 0;
  }
  ends.push(text.length);
  return ends;
}

const SPACE = 32;
const NEWLINE = 10;

function isSpace(code: number): boolean {
  return code === SPACE || code === NEWLINE;
}
