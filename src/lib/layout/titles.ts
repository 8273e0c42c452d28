import { CARD } from './cards.ts';
import type { Card } from './model.ts';
import { wrapText } from './text.ts';

/** No title on the screen is smaller than this, in pixels. */
export const LEAST_TITLE_PIXELS = 11;
/** From afar a title may be as large as this where its card has room. */
const MOST_TITLE_PIXELS = 15;
const STEP_PIXELS = 1;
const LINE_HEIGHT = 1.16;
/** Room around the title, and below it for one dot a topic, in map units. */
const INSET = 6;
const DOTS_HEIGHT = 18;
/** Zoom is taken in steps of a fifteenth, so that titles are broken anew a few times a flight. */
const STEPS_PER_DOUBLING = 10;

export interface FarTitle {
  readonly lines: readonly string[];
  /** Size and height of a line in map units. */
  readonly size: number;
  readonly lineHeight: number;
  /** False where even the smallest size leaves no room for all of it. */
  readonly isWhole: boolean;
}

/** The zoom rounded down to a step: what is made for it is never smaller than wanted on the screen. */
export function stepZoom(zoom: number): number {
  return 2 ** (Math.floor(Math.log2(zoom) * STEPS_PER_DOUBLING) / STEPS_PER_DOUBLING);
}

/**
 * A card's title for reading from afar: as large as its card has room for without cutting it, never
 * under `LEAST_TITLE_PIXELS` on the screen.
 */
export function setFarTitle(card: Card, zoom: number): FarTitle {
  const room = card.height - INSET - (card.rows.length > 0 ? DOTS_HEIGHT : INSET);
  const width = card.width - 2 * INSET;
  for (let pixels = MOST_TITLE_PIXELS; ; pixels -= STEP_PIXELS) {
    const size = Math.max(pixels / zoom, CARD.titleSize);
    const lineHeight = size * LINE_HEIGHT;
    const maxLines = Math.max(1, Math.floor(room / lineHeight));
    const lines = wrapText(card.title, { font: 'heading', size, width, maxLines });
    const isWhole = isWholeTitle(lines, card.title);
    if (isWhole || pixels <= LEAST_TITLE_PIXELS) return { lines, size, lineHeight, isWhole };
  }
}

/** Whether lines say all of a title and end where its words do. */
function isWholeTitle(lines: readonly string[], title: string): boolean {
  const rest = lines.reduce<string | null>((left, line) => {
    if (left === null || !left.startsWith(line)) return null;
    const after = left.slice(line.length);
    return after === '' || /^\s/u.test(after) || /[/–—-]$/u.test(line) ? after.trimStart() : null;
  }, title.trim());
  return rest === '';
}
