import type { FrontMatter } from './tree.ts';

const OPENING = /^---[ \t]*\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/;
const KEY = /^(?:[A-Za-z_][\w.-]*|"[^"\n]*"|'[^'\n]*')[ \t]*:(?:[ \t]|$)/;
const KEY_WITHOUT_VALUE = /:[ \t]*(?:#.*)?$/;
const BLANK = /^[ \t]*$/;
const CONTINUED = /^[ \t]/;
const SEQUENCE_ITEM = /^-[ \t]/;

/**
 * The front matter at the top of a cleaned text, or null. What stands between the `---` lines must
 * look like a YAML mapping: a document may also begin with a thematic break, and then has a heading
 * where YAML has keys.
 */
export function findFrontMatter(text: string): FrontMatter | null {
  const opening = OPENING.exec(text);
  if (opening === null) return null;
  const start = opening[0].length;
  const lines: string[] = [];
  for (let lineStart = start; lineStart < text.length;) {
    const newline = text.indexOf('\n', lineStart);
    const lineEnd = newline < 0 ? text.length : newline;
    const line = text.slice(lineStart, lineEnd);
    if (CLOSING.test(line)) {
      if (!isMapping(lines)) return null;
      return { position: { start: 0, end: lineEnd }, text: text.slice(start, lineStart) };
    }
    lines.push(line);
    lineStart = lineEnd + 1;
  }
  return null;
}

function isMapping(lines: readonly string[]): boolean {
  let lastKey: string | null = null;
  for (const [index, line] of lines.entries()) {
    if (KEY.test(line)) lastKey = line;
    else if (line.startsWith('#')) {
      if (isHeadingRatherThanComment(lines, index)) return false;
    } else if (SEQUENCE_ITEM.test(line)) {
      if (lastKey === null || !KEY_WITHOUT_VALUE.test(lastKey)) return false;
    } else if (!BLANK.test(line) && !(CONTINUED.test(line) && lastKey !== null)) return false;
  }
  return lastKey !== null;
}

/** A comment of YAML stands with what it is about; a heading stands free. */
function isHeadingRatherThanComment(lines: readonly string[], index: number): boolean {
  return [lines[index - 1], lines[index + 1]].some(
    (neighbour) => neighbour !== undefined && BLANK.test(neighbour),
  );
}
