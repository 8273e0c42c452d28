import { CARD } from './cards.ts';
import type { Card } from './model.ts';
import { measureText, wrapText } from './text.ts';

/** No title on the screen is smaller than this, in pixels. */
export const LEAST_TITLE_PIXELS = 11;
/** From afar titles may be as large as this where their cards have room. */
const MOST_TITLE_PIXELS = 15;
const LINE_HEIGHT = 1.16;
/** Room beside a title, in ems: from what looks well to what is enough where words are long. */
const AIR = [0.55, 0.3, 0.16] as const;
const [USUAL_AIR, GOOD_AIR] = AIR;
/** Room above and below a title, in map units. */
const INSET = 6;
/** One dot a topic, below the title: how many stand in a line, and what lines take, in map units. */
export const DOTS = { perLine: 14, space: 11, bottom: 11, top: 7 } as const;
/** The most titles that may be set smaller than the others of their map. */
const SMALLER_SHARE = 0.25;
/** Sizes in which a title is tried, in map units. */
const LARGEST = 160;
const SIZE_STEP = 0.25;
/** Zoom is taken in steps of a fifteenth, so that titles are broken anew a few times a flight. */
const STEPS_PER_DOUBLING = 10;

export interface FarTitle {
  readonly lines: readonly string[];
  /** Size and height of a line in map units. */
  readonly size: number;
  readonly lineHeight: number;
  /** Where lines start, counted from the card's left edge. */
  readonly x: number;
  /** False where even the smallest size leaves no room for all of it. */
  readonly isWhole: boolean;
}

/** The titles of a map as they are seen from afar, in at most two sizes. */
export interface FarTitles {
  /** The zoom from which every title is whole at `LEAST_TITLE_PIXELS` or more on the screen. */
  readonly leastZoom: number;
  readonly set: (card: Card, zoom: number) => FarTitle;
}

/** The zoom rounded down to a step: what is made for it is never smaller than wanted on the screen. */
export function stepZoom(zoom: number): number {
  return 2 ** (Math.floor(Math.log2(zoom) * STEPS_PER_DOUBLING + 1e-9) / STEPS_PER_DOUBLING);
}

/**
 * Plans how the titles of a map are set from afar: most of them in one size, as large as leaves them
 * whole, longer ones in a smaller size, none under `LEAST_TITLE_PIXELS` on the screen. A title that no
 * size shows whole even where rows are drawn does not count: it alone is cut.
 */
export function planFarTitles(cards: readonly Card[]): FarTitles {
  const known = planned.get(cards);
  if (known !== undefined) return known;
  const tightest = cards.map((card) => findLargestSize(card, AIR)).filter((size) => size > 0);
  const airy = new Map(cards.map((card) => [card.id, findLargestSize(card, AIR.slice(0, 1))]));
  const sizes = [...airy.values()].filter((size) => size > 0).sort((a, b) => a - b);
  const least = Math.min(
    ...cards.map((card) => findLargestSize(card, AIR) || Infinity),
    ...sizes.slice(-1),
  );
  const common = sizes[Math.floor(sizes.length * SMALLER_SHARE)] ?? CARD.titleSize;
  const onScreen = (size: number, zoom: number) =>
    Math.min(MOST_TITLE_PIXELS, Math.max(LEAST_TITLE_PIXELS, Math.floor(size * zoom))) / zoom;
  const titles: FarTitles = {
    leastZoom: tightest.reduce(
      (zoom, size) => Math.max(zoom, LEAST_TITLE_PIXELS / size),
      LEAST_TITLE_PIXELS / LARGEST,
    ),
    set(card, zoom) {
      const usual = onScreen(common, zoom);
      const isUsual = (airy.get(card.id) ?? 0) >= usual;
      return setTitle(card, isUsual ? usual : onScreen(least, zoom), AIR);
    },
  };
  planned.set(cards, titles);
  return titles;
}

/** Titles are asked for by what draws a map and by what moves it: they are measured once a layout. */
const planned = new WeakMap<readonly Card[], FarTitles>();

/** The largest size at which a title is whole in its card, in map units; 0 where it never is. */
function findLargestSize(card: Card, air: readonly number[]): number {
  let [low, high] = [CARD.titleSize / SIZE_STEP, LARGEST / SIZE_STEP];
  if (!setTitle(card, CARD.titleSize, air).isWhole) return 0;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (setTitle(card, middle * SIZE_STEP, air).isWhole) low = middle;
    else high = middle;
  }
  return low * SIZE_STEP;
}

function setTitle(card: Card, size: number, air: readonly number[]): FarTitle {
  const lineHeight = size * LINE_HEIGHT;
  const room = card.height - INSET - Math.max(INSET, dotsHeight(card.rows.length));
  const maxLines = Math.max(1, Math.floor(room / lineHeight));
  const set = (ems: number): FarTitle => {
    const width = card.width - 2 * ems * size;
    const lines = wrapText(card.title, { font: 'heading', size, width, maxLines, giants: 'cut' });
    const isWhole = isWholeTitle(lines, card.title) && lines.length * lineHeight <= room;
    return { lines, size, lineHeight, x: startOf(lines, card, size), isWhole };
  };
  const tried = air.map(set);
  return tried.find(({ isWhole }) => isWhole) ?? tried.at(-1) ?? set(0);
}

/**
 * Lines start where those of other cards do; what a long word lacks is taken from the room behind it first, and where
 * that gets tight from both sides alike.
 */
function startOf(lines: readonly string[], card: Card, size: number): number {
  const widest = Math.max(...lines.map((line) => measureText(line, 'heading', size)));
  const free = card.width - widest;
  return Math.min(USUAL_AIR * size, Math.max(free / 2, free - GOOD_AIR * size));
}

/** What the dots of a card take below its title, in map units. */
export function dotsHeight(rows: number): number {
  if (rows === 0) return 0;
  return DOTS.top + Math.ceil(rows / DOTS.perLine) * DOTS.space;
}

/** Whether lines say all of a title. */
function isWholeTitle(lines: readonly string[], title: string): boolean {
  const bare = (text: string) => text.replace(/\s/gu, '');
  return bare(lines.join('')) === bare(title);
}
