import type { Inline, Text } from '../tree.ts';

/** Takes space and line breaks off both ends of block content, in place. */
export function trimInlines(inlines: Inline[]): Inline[] {
  while (inlines.length > 0) {
    const last = inlines[inlines.length - 1];
    if (last === undefined || !endsBlank(last)) break;
    inlines.pop();
    const trimmed = last.type === 'text' ? trimText(last, 'end') : null;
    if (trimmed !== null) inlines.push(trimmed);
  }
  let blank = 0;
  while (blank < inlines.length && isBlank(inlines[blank])) blank++;
  if (blank > 0) inlines.splice(0, blank);
  const first = inlines[0];
  if (first?.type === 'text' && BLANK_START.test(first.value)) {
    const trimmed = trimText(first, 'start');
    if (trimmed !== null) inlines[0] = trimmed;
  }
  return inlines;
}

const BLANK_START = /^\s/;
const BLANK_END = /\s$/;

function endsBlank(inline: Inline): boolean {
  return inline.type === 'lineBreak' || (inline.type === 'text' && BLANK_END.test(inline.value));
}

function isBlank(inline: Inline | undefined): boolean {
  return inline?.type === 'lineBreak' || (inline?.type === 'text' && inline.value.trim() === '');
}

function trimText(text: Text, side: 'start' | 'end'): Text | null {
  const value = side === 'start' ? text.value.trimStart() : text.value.trimEnd();
  if (value === '') return null;
  const taken = text.value.length - value.length;
  // Where the text is the source itself the span shrinks with it; where it was decoded it may not.
  const isSource = text.position.end - text.position.start === text.value.length;
  if (!isSource) return { ...text, value };
  const { start, end } = text.position;
  const position = side === 'start' ? { start: start + taken, end } : { start, end: end - taken };
  return { ...text, value, position };
}
