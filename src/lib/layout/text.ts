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
  /** What becomes of a word that is too wide for any line: it is split, or cut and ends in an ellipsis. */
  readonly giants?: 'split' | 'cut';
}

/**
 * Breaks a text into at most `maxLines` lines of at most `width`. Breaks at spaces, after dashes and
 * slashes, between characters of scripts without spaces, and inside a word only where the word alone is
 * too wide. What is left over ends in an ellipsis. Always at least one line.
 */
export function wrapText(text: string, options: WrapOptions): string[] {
  const { font, size, width, maxLines, giants = 'split' } = options;
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
    const parts = fits(piece)
      ? [piece]
      : giants === 'cut'
        ? [cutLine(piece, fits)]
        : splitWord(piece, fits);
    for (const part of parts) {
      if (line !== '') lines.push(line);
      line = part;
    }
    if (lines.length > maxLines) break;
  }
  if (line.trim() !== '' || lines.length === 0) lines.push(line.trimEnd());
  if (lines.length <= maxLines) return lines;
  const kept = lines.slice(0, maxLines);
  kept[maxLines - 1] = cutLine(kept[maxLines - 1] ?? '', fits);
  return kept;
}

/** As much of a line as fits together with an ellipsis. */
function cutLine(line: string, fits: (line: string) => boolean): string {
  const characters = [...line.trimEnd()];
  const cut = () => characters.join('').trimEnd().replace(/…$/u, '') + ELLIPSIS;
  while (characters.length > 0 && !fits(cut())) characters.pop();
  return cut();
}

/** The width of the widest part of a text that no line break can make narrower. */
export function measureWidestWord(text: string, font: Font, size: number): number {
  return Math.max(0, ...breakable(text).map((piece) => measureText(piece.trimEnd(), font, size)));
}

/** Words with the space or the mark after which a line may end. Han and Kana are set without spaces. */
function breakable(text: string): string[] {
  return text.match(BREAKABLE)?.filter((piece) => piece !== '') ?? [];
}

const BREAKABLE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]\s*|[^\s/–—\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}-]*(?:[/–—-]+\s*|\s+|$|(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]))/gu;

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
