import metrics from './font-metrics.json' with { type: 'json' };

export type Font = 'heading' | 'text';

/** The table gives thousandths of an em, as `tests/font-metrics.ts` measured them in a browser. */
const PER_EM = 1000;
/** Scripts that the table does not hold: a full em for wide ones, a generous letter for the rest. */
const WIDE = 1000;
const UNKNOWN = 650;
const FIRST_WIDE_CHARACTER = 0x1100;
const ELLIPSIS = '…';

/** Widths by character: those of one run of code points, and some further ones. */
function readTable({ run, others }: { run: number[]; others: Record<string, number> }) {
  const widths = run.map((width, i) => [String.fromCodePoint(metrics.first + i), width] as const);
  return new Map([...widths, ...Object.entries(others)]);
}

const tables: Record<Font, ReadonlyMap<string, number>> = {
  heading: readTable(metrics.heading),
  text: readTable(metrics.text),
};

/** The width of a line of text in the unit of `size`. The same in Node and in every browser. */
export function measureText(text: string, font: Font, size: number): number {
  const table = tables[font];
  let width = 0;
  for (const character of text) {
    width +=
      table.get(character) ??
      ((character.codePointAt(0) ?? 0) >= FIRST_WIDE_CHARACTER ? WIDE : UNKNOWN);
  }
  return (width * size) / PER_EM;
}

export interface WrapOptions {
  readonly font: Font;
  readonly size: number;
  readonly width: number;
  readonly maxLines: number;
}

/**
 * Breaks a text into at most `maxLines` lines of at most `width`. Breaks at spaces, after dashes and
 * slashes, and inside a word only where the word alone is too wide. What is left over ends in an
 * ellipsis. Always at least one line.
 */
export function wrapText(text: string, options: WrapOptions): string[] {
  const { font, size, width, maxLines } = options;
  const fits = (line: string) => measureText(line.trimEnd(), font, size) <= width;
  const lines: string[] = [];
  let line = '';
  for (const piece of breakable(text)) {
    if (fits(line + piece)) {
      line += piece;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trimEnd());
    line = '';
    for (const part of fits(piece) ? [piece] : splitWord(piece, fits)) {
      if (line !== '') lines.push(line);
      line = part;
    }
    if (lines.length > maxLines) break;
  }
  if (line.trim() !== '' || lines.length === 0) lines.push(line.trimEnd());
  if (lines.length <= maxLines) return lines;
  const kept = lines.slice(0, maxLines);
  let last = kept[maxLines - 1] ?? '';
  while (last !== '' && !fits(last + ELLIPSIS)) last = last.slice(0, -1).trimEnd();
  kept[maxLines - 1] = last + ELLIPSIS;
  return kept;
}

/** Words with the space or the mark after which a line may end. */
function breakable(text: string): string[] {
  return text.match(/[^\s/–—-]*(?:[/–—-]+\s*|\s+|$)/gu)?.filter((piece) => piece !== '') ?? [];
}

/** A word that is too wide for any line, cut into parts that fit. */
function splitWord(word: string, fits: (part: string) => boolean): string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part !== '' && !fits(part + character)) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return part === '' ? parts : [...parts, part];
}
