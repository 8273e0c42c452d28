import type { InlineContext, MarkdownConfig } from '@lezer/markdown';

const SPACE = 32;
const NEWLINE = 10;

/**
 * Steps over what cannot begin anything, at once: the rest of a word, and space within a line. Lezer
 * asks each of its inline parsers about each character, and looks at a run of spaces once for each.
 */
export const plainRuns: MarkdownConfig = {
  parseInline: [
    {
      name: 'PlainRuns',
      before: 'Escape',
      parse(context, next, position) {
        if (next === SPACE) return endOfSpace(context, position);
        // A bare address may begin with the first character of a word, and only with the first.
        if (!isWord(next) || !isWord(context.char(position - 1))) return -1;
        let end = position + 1;
        while (isWord(context.char(end))) end++;
        return end;
      },
    },
  ],
};

function endOfSpace(context: InlineContext, position: number): number {
  let end = position + 1;
  while (context.char(end) === SPACE) end++;
  // Two spaces at the end of a line are a hard break.
  return context.char(end) === NEWLINE ? -1 : end;
}

/** ASCII letters and digits. */
function isWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}
