import { arrange, joinBands, type Arrangement } from './arrange.ts';
import { isLarge, type LayoutEngine } from './elk.ts';
import type { Direction, LaidOutGraph, Size } from './model.ts';
import type { MapPlan } from './plan.ts';
import { fitZoom, measureQuality } from './quality.ts';
import { READABLE_ZOOM, WINDOWS, type WindowShape } from './windows.ts';

/** A crossing costs as much as this much zoom: on a map of thirty lines, three are bearable. */
const COST_OF_CROSSING = 0.012;
/** A line through a card misleads; no gain in size is worth it. */
const COST_OF_BREACH = 1;
/** Cards that are larger than this are no easier to read, but fewer of them are seen at once. */
const COMFORTABLE_ZOOM = 0.8;
/** Of two maps that both must be scrolled, the one whose cards are larger is worth this much more. */
const WORTH_OF_READING_ZOOM = 0.6;

/**
 * What is tried. Rows left to ELK cross least and are tried from several starts; bounded rows are what
 * makes a map narrow enough for a phone.
 */
const TRIALS: Readonly<Record<WindowShape, readonly Trial[]>> = {
  wide: [
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((seed): Trial => ({
      perRow: null,
      placement: 'straight',
      seed,
    })),
    ...[3, 4, 6].map((perRow): Trial => ({ perRow, placement: 'straight', seed: 1 })),
  ],
  tall: [
    ...[1, 2].flatMap((perRow) =>
      [1, 2, 3, 4, 5].map((seed): Trial => ({ perRow, placement: 'narrow', seed })),
    ),
    ...[2, 3].map((perRow): Trial => ({ perRow, placement: 'straight', seed: 1 })),
  ],
};
/** For bands that no line joins: how many columns they may be wrapped into. */
const COLUMNS: Readonly<Record<WindowShape, readonly number[]>> = {
  wide: [1, 2, 3, 4, 5, 6],
  tall: [1],
};

/** `thorough` tries every start, as a build can; `quick` two of them, for someone who waits. */
export type LayoutCare = 'quick' | 'thorough';

/** How many starts are tried. A large map takes seconds each time it is laid out: it has one. */
function countStarts(plan: MapPlan, care: LayoutCare): number {
  if (isLargePlan(plan)) return 1;
  return care === 'quick' ? QUICK_STARTS : Infinity;
}

function isLargePlan({ bands, edges }: MapPlan): boolean {
  return isLarge({
    boxes: bands.reduce((sum, band) => sum + band.cards.length, 0),
    lines: edges.filter((edge) => !edge.implied).length,
  });
}

/** On ten real documents the second start was worth up to three crossings, the third hardly any. */
const QUICK_STARTS = 2;

type Trial = Pick<Arrangement, 'perRow' | 'placement' | 'seed'>;

/**
 * Sets a plan out in every way worth trying for a window and direction and returns the one that
 * measures best there. Deterministic: the same plan gives the same map.
 */
export async function chooseLayout(
  plan: MapPlan,
  engine: LayoutEngine,
  shape: WindowShape,
  direction: Direction,
  care: LayoutCare = 'thorough',
): Promise<LaidOutGraph> {
  const once = answerOnce(engine);
  let best: { score: number; graph: LaidOutGraph } | null = null;
  for (const arrangement of listArrangements(plan, shape, direction, care)) {
    const graph = await arrange(plan, once, arrangement);
    const score = scoreLayout(graph, WINDOWS[shape]);
    if (best === null || score > best.score) best = { score, graph };
  }
  if (best === null) throw new Error('No arrangement to choose from.');
  return best.graph;
}

function listArrangements(
  plan: MapPlan,
  shape: WindowShape,
  direction: Direction,
  care: LayoutCare,
): Arrangement[] {
  const labels = shape === 'wide' ? 'side' : 'top';
  const columns = joinBands(plan).length > 1 ? COLUMNS[shape] : [1];
  const starts = countStarts(plan, care);
  const trials = TRIALS[shape].filter(({ seed }) => seed <= starts);
  return trials.flatMap((trial) =>
    columns.map((count) => ({ ...trial, direction, labels, columns: count })),
  );
}

/** Bands wrapped differently are the same to ELK: what was asked once is not asked again. */
function answerOnce(engine: LayoutEngine): LayoutEngine {
  const answers = new Map<string, ReturnType<LayoutEngine>>();
  return (graph) => {
    const question = JSON.stringify(graph);
    const answer = answers.get(question) ?? engine(graph);
    answers.set(question, answer);
    return answer;
  };
}

/** Higher is better: the zoom at which the window shows it, less what crossings take away. */
export function scoreLayout(graph: LaidOutGraph, window: Size): number {
  const { crossings, edgesThroughCards, overlaps } = measureQuality(graph);
  const fit = fitZoom(graph, window);
  const across =
    graph.direction === 'down' ? window.width / graph.width : window.height / graph.height;
  const shown =
    fit >= READABLE_ZOOM
      ? 1 + fit
      : Math.min(COMFORTABLE_ZOOM, across) * WORTH_OF_READING_ZOOM + fit;
  return shown - crossings * COST_OF_CROSSING - (edgesThroughCards + overlaps) * COST_OF_BREACH;
}
