import { lineAt, positionAt } from '#lib/markdown';
import type { Reading } from './reading.ts';

const STRICT =
  /\bin (?:a )?strict (?:sequence|order)\b|\bstrict(?:ly)? (?:sequential|in (?:order|sequence))\b|\b(?:learn|finish|complete|master) (?:each|every|one|a) (?:phase|stage|step|section|level|module|part|week)\b[^.!?]{0,40}\bbefore\b|\bdo(?:n['’]t| not) (?:move on|start the next|go on)\b[^.!?]{0,40}\b(?:until|before)\b/i;
/** "Not in a strict order" asks for the opposite. */
const DENIED =
  /\b(?:not|no|never|without|need(?:n['’]t| not))\b[^.!?]{0,40}$|n['’]t\b[^.!?]{0,40}$/i;
/** A quick look before the patterns above. */
const HINT = /strict|before|until/i;
const MARKS = /[*_`]/g;

/** Takes note when prose asks to be followed in strict sequence; the first such line counts. */
export function noticeStrictOrder(text: string, start: number, reading: Reading): void {
  if (reading.strict !== null || !asksForStrictOrder(text)) return;
  reading.strict = reading.sourceAt(lineThatAsks(start, text.length, reading));
}

function asksForStrictOrder(text: string): boolean {
  if (!HINT.test(text)) return false;
  const match = STRICT.exec(text);
  return match !== null && !DENIED.test(text.slice(Math.max(0, match.index - 60), match.index));
}

/** Where the line starts, of all that the text covers, which says so by itself; else its first. */
function lineThatAsks(start: number, length: number, reading: Reading): number {
  const { tree } = reading;
  const first = positionAt(tree, start).line;
  let offset = start;
  for (let line = first; offset < start + 2 * length; line++) {
    const written = lineAt(tree, line);
    if (asksForStrictOrder(written.replace(MARKS, ''))) {
      return line === first ? start : offset;
    }
    if (written.trim() === '') break;
    offset += written.length + 1 - (line === first ? positionAt(tree, start).column - 1 : 0);
  }
  return start;
}
