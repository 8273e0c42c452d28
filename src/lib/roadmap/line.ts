import type { Link } from '#lib/markdown';

/** Where a hard line break stood: white space to every pattern, yet told apart from a soft break. */
export const HARD_BREAK = '\u2028';

/** Plain text, and the same with code blotted out, so that no pattern reads a meaning into code. */
export interface Words {
  readonly text: string;
  /** As long as `text`; every character of code is an `x`. */
  readonly mask: string;
}

/** A link in a line, by its place in the line's text. */
export interface LinkSpan {
  readonly start: number;
  readonly end: number;
  readonly link: Link;
}

/** Inline content as one run of plain text, with what is needed to take it apart again. */
export interface Line extends Words {
  readonly links: readonly LinkSpan[];
  /** The first bold run that has no letters before it. */
  readonly bold: { readonly start: number; readonly end: number } | null;
  /** Pairs of an offset into `text` and the offset into the document it came from. */
  readonly origins: readonly number[];
}

export const NO_LINKS: readonly LinkSpan[] = [];

/** A part of some words. */
export function cut(words: Words, from: number, to?: number): Words {
  const text = words.text.slice(from, to);
  return { text, mask: words.mask === words.text ? text : words.mask.slice(from, to) };
}

/** A part of a line, with the links and the bold run that lie in it. */
export function cutLine(line: Line, from: number, to: number = line.text.length): Line {
  if (from === 0 && to === line.text.length) return line;
  const bold =
    line.bold && line.bold.end > from && line.bold.end <= to
      ? { start: Math.max(0, line.bold.start - from), end: line.bold.end - from }
      : null;
  const origins: number[] = [0, originOf(line, from)];
  for (let pair = lastPair(line.origins, from) + 1; pair * 2 < line.origins.length; pair++) {
    const at = line.origins[pair * 2] ?? 0;
    if (at >= to) break;
    origins.push(at - from, line.origins[pair * 2 + 1] ?? 0);
  }
  const text = line.text.slice(from, to);
  const mask = line.mask === line.text ? text : line.mask.slice(from, to);
  return { text, mask, links: cutLinks(line, from, to), bold, origins };
}

function cutLinks(line: Line, from: number, to: number): readonly LinkSpan[] {
  if (line.links.length === 0) return NO_LINKS;
  const isLast = to === line.text.length;
  const links: LinkSpan[] = [];
  let index = countBelow(line.links.length, (at) => (line.links[at]?.start ?? 0) < from);
  for (; index < line.links.length; index++) {
    const span = line.links[index];
    // A link without words may stand at the very end.
    if (!span || span.start > to || (span.start === to && !isLast)) break;
    links.push({ start: span.start - from, end: Math.min(span.end, to) - from, link: span.link });
  }
  return links;
}

/** The offset into the document that a character of the line came from. */
export function originOf(line: Line, at: number): number {
  const { origins } = line;
  let pair = lastPair(origins, at);
  // A link and its first word begin at the same character: the link is what is pointed at.
  while (pair > 0 && origins[pair * 2] === origins[pair * 2 - 2]) pair--;
  return (origins[pair * 2 + 1] ?? 0) + (at - (origins[pair * 2] ?? 0));
}

/** The last pair of origins that begins at a character or before it. */
function lastPair(origins: readonly number[], at: number): number {
  return Math.max(0, countBelow(origins.length / 2, (pair) => (origins[pair * 2] ?? 0) <= at) - 1);
}

/** How many of the sorted first ones a test holds for. */
function countBelow(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One line of words as a reader sees them: any run of white space is one space. */
export function tidy(text: string): string {
  return UNTIDY.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}

const UNTIDY = /^\s|\s$|\s\s|[^\S ]/;

/** Whether what begins with one line and has come to another goes on in the next. */
type RunsOn = (first: string, last: string, next: string) => boolean;

/** The lines of a paragraph as they stand in the source; one that runs on takes in the next. */
export function splitLines(line: Line, runsOn: RunsOn = () => false): readonly Line[] {
  if (!hasBreak(line.text)) return [line];
  return lineSpans(line, runsOn).map(({ start, end }) => cutLine(line, start, end));
}

/** The lines of a paragraph from one on that a test holds for, and what stands before it. */
export function splitAtLine(
  line: Line,
  begins: (line: Line) => boolean,
  runsOn: RunsOn,
): { readonly before: Line; readonly lines: readonly Line[] } {
  const [first, ...others] = hasBreak(line.text) ? lineSpans(line, runsOn) : [];
  const lines = others.map(({ start, end }) => cutLine(line, start, end));
  const at = lines.findIndex(begins);
  if (!first || at < 0) return { before: line, lines: [] };
  return {
    before: cutLine(line, 0, (others[at - 1] ?? first).end),
    lines: lines.slice(at),
  };
}

function hasBreak(text: string): boolean {
  return text.includes('\n') || text.includes(HARD_BREAK);
}

function lineSpans(
  { text, mask }: Words,
  runsOn: RunsOn,
): readonly { readonly start: number; readonly end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let from = 0;
  let before: { first: string; last: string } | null = null;
  for (let end = 0; end <= text.length; end++) {
    const character = text[end];
    if (end < text.length && character !== '\n' && character !== HARD_BREAK) continue;
    const line = mask.slice(from, end);
    const open = spans.at(-1);
    if (line.trim() !== '') {
      if (open && before && runsOn(before.first, before.last, line)) {
        open.end = end;
        before.last = line;
      } else {
        spans.push({ start: from, end });
        before = { first: line, last: line };
      }
    }
    from = end + 1;
  }
  return spans;
}
