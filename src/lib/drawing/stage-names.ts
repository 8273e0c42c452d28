import { measureText, measureWidestWord, wrapText, type StageName } from '#lib/layout';

/** A stage's number and name, set. Places count from the upper left corner of both, in map units. */
export interface SetName {
  readonly number: { readonly x: number; readonly y: number; readonly size: number } | null;
  readonly lines: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  readonly size: number;
  readonly width: number;
  readonly height: number;
  /** Whether all of the name is there. */
  readonly isWhole: boolean;
}

export interface NameOptions {
  /** From the one that is liked best to the smallest. */
  readonly sizes: readonly number[];
  readonly numberSize: number;
  readonly width: number;
  readonly maxLines: number;
  /** The number stands above the name, else before it. */
  readonly isStacked?: boolean;
  /** A name that is too long may end in an ellipsis; else its number stands alone. */
  readonly mayCut?: boolean;
}

const LINE = 1.2;
const ASCENT = 0.8;
const DESCENT = 0.28;
const DIGIT_ASCENT = 0.76;
/** From a number to its name, in ems of the number. */
const NUMBER_SPACE = 0.42;
/** From a number's foot to the name below it, in ems of the name. */
const BELOW = 1.35;
/** Names and numbers are set bolder than the text that the metrics were measured for. */
const BOLDER = 1.06;
const NOTHING: SetName = { number: null, lines: [], size: 0, width: 0, height: 0, isWhole: false };

/** Sets a stage's number and name without splitting a word. Null options leave nothing of them. */
export function setName(stage: StageName, options: NameOptions | null): SetName {
  if (options === null) return NOTHING;
  const tried = options.sizes.map((size) => tryName(stage, size, options, stage.title));
  const whole = tried.find(({ isWhole }) => isWhole);
  if (whole !== undefined) return whole;
  const least = options.sizes.at(-1) ?? 0;
  if (options.mayCut === true || stage.ordinal === '') {
    const words = stage.title.split(/\s+/u);
    for (let count = words.length - 1; count > 0; count--) {
      const cut = tryName(stage, least, options, `${words.slice(0, count).join(' ')}…`);
      if (cut.isWhole) return { ...cut, isWhole: false };
    }
    if (stage.ordinal === '')
      return { ...tryName(stage, least, options, stage.title), isWhole: false };
  }
  return { ...tryName(stage, least, options, ''), isWhole: false };
}

function tryName(stage: StageName, size: number, options: NameOptions, title: string): SetName {
  const { numberSize, width, maxLines, isStacked = false } = options;
  const hasNumber = stage.ordinal !== '';
  const numberWidth = hasNumber ? measureText(stage.ordinal, 'heading', numberSize) * BOLDER : 0;
  const x = isStacked || !hasNumber ? 0 : numberWidth + numberSize * NUMBER_SPACE;
  const room = width - x;
  const font = { font: 'text', size: size * BOLDER } as const;
  const lines =
    title === '' ? [] : wrapText(title, { ...font, width: room, maxLines, giants: 'cut' });
  const digits = hasNumber ? numberSize * DIGIT_ASCENT : 0;
  const first = isStacked && hasNumber ? digits + size * BELOW : Math.max(digits, size * ASCENT);
  const last = lines.length === 0 ? digits : first + (lines.length - 1) * size * LINE;
  const widths = lines.map((line) => x + measureText(line, font.font, font.size));
  return {
    number: hasNumber ? { x: 0, y: isStacked ? digits : first, size: numberSize } : null,
    lines: lines.map((text, i) => ({ text, x, y: first + i * size * LINE })),
    size,
    width: Math.max(numberWidth, ...widths),
    height: last + size * DESCENT,
    isWhole:
      measureWidestWord(title, font.font, font.size) <= room &&
      lines.join('').replace(/\s/gu, '') === title.replace(/\s/gu, ''),
  };
}
