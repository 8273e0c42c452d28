import { ClosingTags } from './closing-tags.ts';
import { DROPPED_ELEMENTS } from './dropped.ts';
import { readAttributes } from './read-attributes.ts';
import type { HtmlListener } from './tag.ts';

const LETTER = /[A-Za-z]/;
const NAME = /[A-Za-z][^\s/>"'=<]*/y;

/**
 * Reads raw HTML that may be as broken as it likes, in one pass. Comments, declarations and elements
 * that are nothing to read are left out; a `<` that begins no tag is text.
 */
export function tokenizeHtml(source: string, offset: number, listener: HtmlListener): void {
  const closingTags = new ClosingTags(source);
  let textStart = 0;
  let at = source.indexOf('<');
  const flush = (end: number) => {
    if (end > textStart) listener.text(source.slice(textStart, end), offset + textStart);
  };
  while (at >= 0) {
    const end = readMarkup(source, at, offset, listener, closingTags, () => {
      flush(at);
    });
    if (end > at) textStart = end;
    at = source.indexOf('<', Math.max(end, at + 1));
  }
  flush(source.length);
}

/** Reads the markup at a `<`; gives where it ends, or the same place where it is none. */
function readMarkup(
  source: string,
  start: number,
  offset: number,
  listener: HtmlListener,
  closingTags: ClosingTags,
  flush: () => void,
): number {
  const next = source.charAt(start + 1);
  if (next === '!' || next === '?') {
    flush();
    return endOfDeclaration(source, start);
  }
  const isClosing = next === '/';
  const nameStart = start + (isClosing ? 2 : 1);
  if (!LETTER.test(source.charAt(nameStart))) return start;
  NAME.lastIndex = nameStart;
  const name = (NAME.exec(source)?.[0] ?? '').toLowerCase();
  const { attributes, end } = readAttributes(source, nameStart + name.length);
  flush();
  if (isClosing) {
    listener.close(name, offset + start, offset + end);
    return end;
  }
  if (DROPPED_ELEMENTS.has(name)) return closingTags.endAfter(name, end) ?? end;
  listener.open({ name, start: offset + start, end: offset + end, attributes });
  return end;
}

/** The end of `<!-- … -->`, `<? … ?>` or `<! … >`; one that never ends takes all that is left. */
function endOfDeclaration(source: string, start: number): number {
  const closing = source.startsWith('<!--', start)
    ? '-->'
    : source.startsWith('<![CDATA[', start)
      ? ']]>'
      : '>';
  const end = source.indexOf(closing, start + 2);
  return end < 0 ? source.length : end + closing.length;
}
