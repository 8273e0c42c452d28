import { fromElk, toElk, type ElkChoices, type LayoutEngine } from './elk.ts';
import { greatestOf } from './extremes.ts';
import { flipGraph } from './flip.ts';
import type { Direction, LaidOutGraph, Point, Size } from './model.ts';
import type { Band, MapPlan } from './plan.ts';
import { assignRows } from './rows.ts';
import { routeSpine, type PlacedBox } from './spine.ts';
import { separate, SPACE, stack, type Column, type Frame } from './stacking.ts';
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
  const isSpine = plan.edges.every((edge) => edge.relation === 'follows');
  // A spine alone is routed here, along rows and columns; beside other lines it is one of them.
  const lines = plan.edges.filter((edge) => !isSpine && !edge.implied && inside.has(edge.source));
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
    firstRow += greatestOf(rows) + 1;
    return cards.map((card, i) => ({ id: card.id, ...size(card), row: start + (rows[i] ?? 0) }));
  });
  return { boxes, lines };
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
