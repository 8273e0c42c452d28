import type { Bounds, LaidOutCard, LaidOutGraph } from '#lib/layout';
import { COLOURS, round } from './preview-paint.ts';

/** The part of a card that its title and a row's words take, and how high they are, in map units. */
const TITLE = { start: 12, share: 0.6, middle: 20, height: 9 };
const ROW = { start: 30, share: 0.62, height: 5 };

/** The map of a roadmap, as wide as its box, its words as bars; what does not fit is cut off below. */
export function mapSketch(map: LaidOutGraph, box: Bounds): readonly string[] {
  const scale = box.width / map.width;
  const shown = ({ y }: { readonly y: number }): boolean => y * scale < box.height;
  return [
    `<g transform="translate(${round(box.x)} ${round(box.y)}) scale(${scale.toFixed(4)})">`,
    ...map.stages.flatMap((stage, index) =>
      index % 2 === 1 && shown(stage)
        ? [`<rect ${place(stage)} rx="10" fill="${COLOURS.band}"/>`]
        : [],
    ),
    `<path d="${linesOf(map, shown)}" fill="none" stroke="${COLOURS.way}" stroke-opacity="0.5" stroke-width="2" stroke-linejoin="round" vector-effect="non-scaling-stroke"/>`,
    ...map.cards.filter(shown).map(drawCard),
    '</g>',
  ];
}

function linesOf(
  { edges, stageLinks }: LaidOutGraph,
  shown: (point: { readonly y: number }) => boolean,
): string {
  return [...edges, ...stageLinks]
    .filter(({ points }) => points.some(shown))
    .map(({ points }) => `M${points.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}`)
    .join('');
}

function drawCard(card: LaidOutCard): string {
  const { x, y, width } = card;
  const accent = card.kind === 'project' ? COLOURS.way : COLOURS.ink;
  const rows = card.rows.map((row, index) => {
    // Uneven ends read as words.
    const length = width * (ROW.share - (index % 3) * 0.11);
    return bar(x + ROW.start, y + row.y + row.height / 2, length, ROW.height, COLOURS.line);
  });
  return [
    `<rect ${place(card)} rx="9" fill="${COLOURS.card}" stroke="${COLOURS.edge}" stroke-width="2" vector-effect="non-scaling-stroke"/>`,
    bar(x + TITLE.start, y + TITLE.middle, width * TITLE.share, TITLE.height, accent),
    ...rows,
  ].join('');
}

const place = ({ x, y, width, height }: Bounds): string =>
  `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`;

/** A line of words that cannot be read, its left end and middle at a point. */
const bar = (x: number, y: number, width: number, height: number, fill: string): string =>
  `<rect ${place({ x, y: y - height / 2, width, height })} rx="${round(height / 2)}" fill="${fill}"/>`;
