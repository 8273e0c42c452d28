import type { SkillGraph } from '#lib/graph';
import type { Bounds } from '#lib/layout';
import { COLOURS, round } from './preview-paint.ts';

/** Lines shown for the topics of a card; the picture only hints at them. */
const MAX_LINES = 6;
const GAP = 16;
const LINE_STEP = 14;
const TITLE_HEIGHT = 34;
const MIN_COLUMNS = 6;
const MAX_COLUMNS = 11;

/** The cards of a roadmap with a bar for the title and one for each topic, in columns, first card first. */
export function cardMap(graph: SkillGraph, box: Bounds): readonly string[] {
  const cards = cardsOf(graph);
  const columns = Math.min(MAX_COLUMNS, Math.max(MIN_COLUMNS, Math.ceil(cards.length / 2)));
  const width = (box.width - (columns - 1) * GAP) / columns;
  const filled = Array.from({ length: columns }, () => box.y);
  const drawn: string[] = [];
  for (const card of cards) {
    // The next card goes where there is most room, so that columns stay level.
    const column = filled.indexOf(Math.min(...filled));
    const y = filled[column] ?? box.y;
    if (y > box.y + box.height) break;
    const height = TITLE_HEIGHT + card.lines * LINE_STEP;
    drawn.push(drawCard(box.x + column * (width + GAP), y, width, height, card));
    filled[column] = y + height + GAP;
  }
  return drawn;
}

interface CardSketch {
  readonly lines: number;
  readonly isProject: boolean;
  readonly isFirst: boolean;
}

/** Whatever directly holds topics is a card, and so is each project. */
function cardsOf(graph: SkillGraph): readonly CardSketch[] {
  const holders = graph.roadmap.nodes.filter(
    ({ id, kind }) =>
      kind === 'project' ||
      (kind !== 'topic' &&
        graph.children.get(id)?.some((child) => graph.node.get(child)?.kind === 'topic')),
  );
  return holders.map(({ id, kind }, index) => ({
    lines: Math.min(MAX_LINES, graph.children.get(id)?.length ?? 1),
    isProject: kind === 'project',
    isFirst: index === 0,
  }));
}

function drawCard(x: number, y: number, width: number, height: number, card: CardSketch): string {
  const accent = card.isFirst ? COLOURS.way : card.isProject ? COLOURS.opens : COLOURS.ink;
  const bars = Array.from({ length: card.lines }, (_, index) => {
    // Uneven ends read as words.
    const length = (width - 28) * (0.9 - ((index * 7 + card.lines * 3) % 5) * 0.12);
    return bar(x + 14, y + TITLE_HEIGHT + index * LINE_STEP, length, 5, COLOURS.line);
  });
  return [
    `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="8" fill="${COLOURS.card}" stroke="${card.isFirst ? COLOURS.way : COLOURS.line}" stroke-width="2"/>`,
    bar(x + 14, y + 15, (width - 28) * 0.6, 7, accent),
    ...bars,
  ].join('');
}

const bar = (x: number, y: number, width: number, height: number, fill: string): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${String(height)}" rx="${round(height / 2)}" fill="${fill}"/>`;
