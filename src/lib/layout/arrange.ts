import { fromElk, toElk, type ElkChoices, type LayoutEngine, type PlacedBlocks } from './elk.ts';
import { breakColumns } from './columns.ts';
import { flipGraph } from './flip.ts';
import type { Bounds, Direction, LaidOutGraph, Point, Size } from './model.ts';
import type { Band, MapPlan } from './plan.ts';
import { assignRows } from './rows.ts';
import { routeSpine, type PlacedBox } from './spine.ts';
import { linkBands } from './stage-links.ts';

/** One way to set out a plan. */
export interface Arrangement extends ElkChoices {
  readonly direction: Direction;
  /** The most cards beside one another, across the direction; null leaves rows to ELK. */
  readonly perRow: number | null;
  /** How many columns the bands are wrapped into, where no line but the stages' order joins them. */
  readonly columns: number;
  /** Where stage names stand, when the map reads downwards: beside the cards or above them. */
  readonly labels: 'side' | 'top';
}

/** Space around and between bands, in map units. */
const SPACE = {
  outside: 24,
  band: 20,
  /** Between two columns of bands: room for the line that leads from one to the next. */
  column: 64,
  /** A stage's number and name: a gutter beside the cards, a strip above them, or atop a column. */
  sideLabel: 132,
  stripLabel: 40,
  columnLabel: 58,
  /** Beside the cards when names stand above them: room for the line of stages. */
  stageLine: 26,
} as const;

/** Sets a plan out. Works downwards; a map that reads to the right is laid out flipped and flipped back. */
export async function arrange(
  plan: MapPlan,
  engine: LayoutEngine,
  arrangement: Arrangement,
): Promise<LaidOutGraph> {
  const flipped = arrangement.direction === 'right';
  const frame = chooseFrame(plan, arrangement);
  const size = ({ width, height }: Size): Size =>
    flipped ? { width: height, height: width } : { width, height };
  const groups = joinBands(plan).map((bands) => ({ bands }));
  const placed = await Promise.all(
    groups.map(async ({ bands }) => ({
      bands,
      blocks: fromElk(await engine(toElk(toBlocks(plan, bands, size, arrangement), arrangement))),
    })),
  );
  const stacked = stack(
    placed.map((group) => separate(group, size, frame)),
    arrangement.columns,
    frame,
  );
  const graph = assemble(plan, stacked, arrangement);
  return flipped ? flipGraph(graph) : graph;
}

interface Frame {
  readonly gutter: number;
  readonly strip: number;
  /** Between the cards and the band's far side. */
  readonly end: number;
}

function chooseFrame(plan: MapPlan, { direction, labels }: Arrangement): Frame {
  if (plan.bands.every((band) => band.stage === null)) return { gutter: 0, strip: 0, end: 0 };
  const end = SPACE.band;
  if (direction === 'right') return { gutter: SPACE.columnLabel, strip: 0, end };
  if (labels === 'side') return { gutter: SPACE.sideLabel, strip: 0, end };
  const hasLine = plan.stageLinks.length > 0;
  return { gutter: hasLine ? SPACE.stageLine : 0, strip: SPACE.stripLabel, end: 0 };
}

/** Bands that a drawn line joins, with all between them, must be laid out together. */
export function joinBands(plan: MapPlan): Band[][] {
  const bandOf = new Map(
    plan.bands.flatMap((band, i) => band.cards.map((card) => [card.id, i] as const)),
  );
  const reach = plan.bands.map((_, i) => i);
  for (const { source, target, implied, relation } of plan.edges) {
    if (implied || relation === 'follows') continue;
    const [from, to] = [bandOf.get(source) ?? 0, bandOf.get(target) ?? 0];
    const first = Math.min(from, to);
    reach[first] = Math.max(reach[first] ?? 0, from, to);
  }
  const groups: Band[][] = [];
  let open = -1;
  plan.bands.forEach((band, i) => {
    if (i > open) groups.push([]);
    groups.at(-1)?.push(band);
    open = Math.max(open, reach[i] ?? i);
  });
  return groups;
}

function toBlocks(
  plan: MapPlan,
  bands: readonly Band[],
  size: (card: Size) => Size,
  { perRow }: Arrangement,
) {
  const inside = new Set(bands.flatMap((band) => band.cards.map((card) => card.id)));
  const lines = plan.edges.filter(
    (edge) => edge.relation === 'requires' && !edge.implied && inside.has(edge.source),
  );
  let firstRow = 0;
  const boxes = bands.flatMap(({ cards }) => {
    const index = new Map(cards.map((card, i) => [card.id, i]));
    const needs: number[][] = cards.map(() => []);
    for (const { source, target } of lines) {
      const from = index.get(source);
      if (from !== undefined) needs[index.get(target) ?? -1]?.push(from);
    }
    const rows = perRow === null ? cards.map(() => 0) : assignRows(needs, perRow);
    const start = firstRow;
    firstRow += Math.max(...rows) + 1;
    return cards.map((card, i) => ({ id: card.id, ...size(card), row: start + (rows[i] ?? 0) }));
  });
  return { boxes, lines };
}

interface Strip extends Bounds {
  readonly band: Band;
}

/** Some bands with places of their own, counted from their common top left corner. */
interface Stacked extends Size {
  readonly strips: readonly Strip[];
  readonly boxes: ReadonlyMap<string, Point>;
  readonly lines: ReadonlyMap<string, readonly Point[]>;
}

/**
 * Draws the border between bands that were laid out together and makes room above each for its name.
 * Lines cross a border straight, so that space put in there only makes them longer.
 */
function separate(
  { bands, blocks }: { bands: readonly Band[]; blocks: PlacedBlocks },
  size: (card: Size) => Size,
  frame: Frame,
): Stacked {
  const borders: { y: number; room: number }[] = [];
  for (const band of bands) {
    const top = Math.min(...band.cards.map((card) => blocks.boxes.get(card.id)?.y ?? 0));
    const name = band.stage === null ? 0 : frame.strip;
    borders.push({ y: top - SPACE.band / 2, room: SPACE.band + name });
  }
  const shift = (y: number) =>
    borders.reduce((sum, border) => (y >= border.y ? sum + border.room : sum), y) + SPACE.band / 2;
  const move = ({ x, y }: Point): Point => ({ x: x + frame.gutter, y: shift(y) });
  const boxes = new Map([...blocks.boxes].map(([id, point]) => [id, move(point)]));
  const lines = new Map([...blocks.lines].map(([id, points]) => [id, points.map(move)]));
  const bottom = Math.max(
    ...bands.flatMap((band) =>
      band.cards.map((card) => (boxes.get(card.id)?.y ?? 0) + size(card).height),
    ),
  );
  const width = frame.gutter + blocks.width + frame.end;
  const height = bottom + SPACE.band;
  const tops = borders.map(({ y, room }, i) => (i === 0 ? 0 : shift(y) - room));
  const strips = bands.map((band, i) => {
    const y = tops[i] ?? 0;
    return { band, x: 0, y, width, height: (tops[i + 1] ?? height) - y };
  });
  return { strips, boxes, lines, width, height };
}

interface Column extends Stacked {
  readonly index: number;
  readonly x: number;
}

/** Stacks what was laid out apart into columns of about the same height, read like a newspaper. */
function stack(parts: readonly Stacked[], wanted: number, frame: Frame): Column[] {
  const columns = breakColumns(
    parts.map((part) => part.height),
    wanted,
  );
  let x = SPACE.outside;
  return columns.map(({ start, end }, index) => {
    const column = pile(parts.slice(start, end), frame);
    const placed = { ...column, index, x };
    x += column.width + SPACE.column;
    return placed;
  });
}

/** Piles parts up, each centred beside the gutter. */
function pile(parts: readonly Stacked[], frame: Frame): Stacked {
  const width = Math.max(...parts.map((part) => part.width));
  const strips: Strip[] = [];
  const boxes = new Map<string, Point>();
  const lines = new Map<string, readonly Point[]>();
  let top = 0;
  for (const part of parts) {
    const left = frame.gutter > 0 ? 0 : (width - part.width) / 2;
    const move = ({ x, y }: Point): Point => ({ x: x + left, y: y + top });
    strips.push(...part.strips.map((strip) => ({ ...strip, ...move(strip), x: 0, width })));
    for (const [id, point] of part.boxes) boxes.set(id, move(point));
    for (const [id, points] of part.lines) lines.set(id, points.map(move));
    top += part.height;
  }
  return { strips, boxes, lines, width, height: top };
}

function assemble(
  plan: MapPlan,
  columns: readonly Column[],
  { direction, labels }: Arrangement,
): LaidOutGraph {
  const at = (column: Column, { x, y }: Point): Point => ({
    x: x + column.x,
    y: y + SPACE.outside,
  });
  const boxes = new Map<string, PlacedBox>();
  const lines = new Map<string, readonly Point[]>();
  for (const column of columns) {
    for (const [id, point] of column.boxes) {
      boxes.set(id, { ...at(column, point), column: column.index });
    }
    for (const [id, points] of column.lines) {
      lines.set(
        id,
        points.map((point) => at(column, point)),
      );
    }
  }
  const stages = columns.flatMap((column) =>
    column.strips.flatMap(({ band, ...strip }) =>
      band.stage === null
        ? []
        : [{ ...band.stage, ...strip, ...at(column, strip), column: column.index }],
    ),
  );
  const cards = plan.bands.flatMap((band) => band.cards);
  const last = columns.at(-1);
  const flipped = direction === 'right';
  const spine = routeSpine(plan.edges, cards, boxes, { flipped, columnSpace: SPACE.column });
  return {
    direction,
    labels: flipped ? 'top' : labels,
    width: (last === undefined ? 0 : last.x + last.width) + SPACE.outside,
    height: Math.max(0, ...columns.map((column) => column.height)) + 2 * SPACE.outside,
    cards: cards.map((card) => {
      const { x, y } = boxes.get(card.id) ?? { x: 0, y: 0 };
      return { ...card, x, y };
    }),
    edges: plan.edges.map((edge) => ({
      ...edge,
      points: lines.get(edge.id) ?? spine.get(edge.id) ?? [],
    })),
    stages,
    stageLinks: linkBands(plan.stageLinks, stages, SPACE.column),
  };
}
