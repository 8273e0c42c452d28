import { doneByAuthor, type SkillGraph } from '#lib/graph';
import { CARD, rowStart, wrapText, type CardRow, type LaidOutCard } from '#lib/layout';
import { COLOURS, drawBox, drawText, drawTitle, translate } from './svg-paint.ts';
import { element, round } from './xml.ts';

const RADIUS = 9;
const MARK_RADIUS = 5;
/** From a row's mark to its words. */
const MARK_SPACE = 13;
/** How much of a font's size stands above its baseline. */
const ASCENT = 0.79;
/** Headings stand a little lower in their line than letters alone would. */
const TITLE_DROP = 2;
const EYEBROW_BASELINE = 9;
const ROW_BASELINE = 0.75;
const WEIGHTS = { heading: 650, eyebrow: 500, row: 450, essential: 600 } as const;

/** A card with its title and rows, at its place on the map. */
export function drawCard(card: LaidOutCard, graph: SkillGraph): string {
  const isProject = card.kind === 'project';
  const ground = drawBox(
    { x: 0, y: 0, width: card.width, height: card.height },
    {
      rx: RADIUS,
      fill: COLOURS.card,
      stroke: isProject ? COLOURS.mark : COLOURS.line,
      ...(isProject ? { 'stroke-dasharray': '5 3' } : {}),
    },
  );
  const rows = card.rows.map((row) => {
    const title = graph.node.get(row.id)?.title ?? row.lines.join(' ');
    return drawRow(row, title, doneByAuthor(graph).has(row.id));
  });
  const parts = [drawTitle(card.title), ground, drawEyebrow(card), drawHeading(card), ...rows];
  return element('g', translate(card.x, card.y), parts.join(''));
}

function drawEyebrow({ eyebrow, width }: LaidOutCard): string {
  if (eyebrow === null) return '';
  const room = width - 2 * CARD.padding;
  const lines = wrapText(eyebrow, {
    font: 'text',
    size: CARD.eyebrowSize,
    width: room,
    maxLines: 1,
  });
  return drawText(
    lines,
    { x: CARD.padding, y: CARD.titleTop + EYEBROW_BASELINE, lineHeight: CARD.eyebrowLine },
    { font: 'text', size: CARD.eyebrowSize, weight: WEIGHTS.eyebrow, fill: COLOURS.mute },
  );
}

function drawHeading({ titleLines, eyebrow }: LaidOutCard): string {
  const top = CARD.titleTop + (eyebrow === null ? 0 : CARD.eyebrowLine);
  return drawText(
    titleLines,
    { x: CARD.padding, y: top + CARD.titleSize * ASCENT + TITLE_DROP, lineHeight: CARD.titleLine },
    { font: 'heading', size: CARD.titleSize, weight: WEIGHTS.heading, fill: COLOURS.ink },
  );
}

function drawRow({ lines, y, depth, importance }: CardRow, title: string, done: boolean): string {
  const x = rowStart(depth);
  const middle = y + CARD.rowPadding + CARD.rowLine / 2;
  const words = drawText(
    lines,
    { x, y: y + CARD.rowPadding + CARD.rowLine * ROW_BASELINE, lineHeight: CARD.rowLine },
    {
      font: 'text',
      size: CARD.rowSize,
      weight: importance === 'essential' ? WEIGHTS.essential : WEIGHTS.row,
      fill: done || importance === 'optional' ? COLOURS.mute : COLOURS.ink,
    },
  );
  const mark = drawMark(x - MARK_SPACE, middle, done, importance === 'optional');
  return element('g', {}, drawTitle(title) + mark + words);
}

/** A circle; ticked where the author did, dashed where the topic is optional. */
function drawMark(x: number, y: number, done: boolean, optional: boolean): string {
  const circle = element('circle', {
    cx: x,
    cy: y,
    r: MARK_RADIUS,
    fill: done ? COLOURS.done : COLOURS.card,
    stroke: done ? COLOURS.done : COLOURS.mark,
    'stroke-width': 1.4,
    ...(optional ? { 'stroke-dasharray': '2.2 1.7' } : {}),
  });
  if (!done) return circle;
  const tick = `M${round(x - 2.2)} ${round(y + 0.2)}l1.6 1.6l2.9-3.3`;
  return (
    circle + element('path', { d: tick, fill: 'none', stroke: COLOURS.card, 'stroke-width': 1.5 })
  );
}
