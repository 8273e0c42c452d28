import { wrapText, type LaidOutGraph, type LaidOutStage } from '#lib/layout';
import { COLOURS, drawBox, drawText, drawTitle } from './svg-paint.ts';
import { element } from './xml.ts';

const RADIUS = 12;
/** From the band's corner to the stage's number. */
const INSET = 14;
const NUMBER = { size: 24, ascent: 0.76, digit: 0.62, gap: 0.35, weight: 750 } as const;
const NAME = { size: 13, lineHeight: 1.2, below: 1.35, weight: 600 } as const;
/** What the gutter beside the cards leaves for words. */
const SIDE_WIDTH = 118;
const MAX_LINES = { side: 4, top: 2 } as const;
/** Names are set bolder than the text that widths were measured for. */
const BOLDER = 1.04;

/** The band of a stage with its number and name: beside its cards, or above them. */
export function drawStage(
  stage: LaidOutStage,
  index: number,
  labels: LaidOutGraph['labels'],
): string {
  const band = drawBox(stage, {
    rx: RADIUS,
    fill: index % 2 === 0 ? COLOURS.band : COLOURS.paper,
    stroke: COLOURS.line,
  });
  return element('g', {}, drawTitle(stage.title) + band + drawLabel(stage, labels));
}

function drawLabel(stage: LaidOutStage, labels: LaidOutGraph['labels']): string {
  const digits = stage.ordinal.length;
  const numberWidth = digits === 0 ? 0 : NUMBER.size * (digits * NUMBER.digit + NUMBER.gap);
  const isBeside = labels === 'side';
  const x = stage.x + INSET;
  const y = stage.y + INSET + NUMBER.size * NUMBER.ascent;
  const name = wrapText(stage.title, {
    font: 'text',
    size: NAME.size * BOLDER,
    width: isBeside ? SIDE_WIDTH : Math.max(stage.width - numberWidth - 2 * INSET, SIDE_WIDTH),
    maxLines: MAX_LINES[labels],
  });
  const lineHeight = NAME.size * NAME.lineHeight;
  const place = isBeside
    ? { x, y: digits === 0 ? y : y + NAME.size * NAME.below, lineHeight }
    : { x: x + numberWidth, y: y - (name.length > 1 ? lineHeight / 2 : 0), lineHeight };
  const style = { font: 'text', size: NAME.size, weight: NAME.weight, fill: COLOURS.mute } as const;
  return drawNumber(stage.ordinal, x, y) + drawText(name, place, style);
}

function drawNumber(ordinal: string, x: number, y: number): string {
  if (ordinal === '') return '';
  const { size, weight } = NUMBER;
  return drawText(
    [ordinal],
    { x, y, lineHeight: size },
    { font: 'heading', size, weight, fill: COLOURS.faint },
  );
}
