import type { LaidOutCard, LaidOutEdge, LaidOutGraph, Point, Size } from './model.ts';

/** How good a map is to look at, in numbers. */
export interface LayoutQuality {
  /** Pairs of cards that cover one another. Always 0 or something is broken. */
  readonly overlaps: number;
  /** Pairs of a line and a card that it runs through without belonging to it. */
  readonly edgesThroughCards: number;
  readonly crossings: number;
  readonly edges: number;
  /** Sum of the lengths of all drawn lines, in map units. */
  readonly edgeLength: number;
}

interface Segment {
  readonly edge: number;
  readonly from: Point;
  readonly to: Point;
}

export function measureQuality(graph: LaidOutGraph): LayoutQuality {
  const drawn = graph.edges.filter((edge) => edge.points.length > 0);
  const segments = drawn.flatMap(({ points }, edge) => cutIntoSegments(points, edge));
  return {
    overlaps: countPairs(graph.cards, (a, b) => overlap(a, b)),
    edgesThroughCards: drawn.reduce((sum, edge) => sum + countBreaches(edge, graph.cards), 0),
    crossings: countPairs(segments, (a, b) => a.edge !== b.edge && cross(a, b)),
    edges: drawn.length,
    edgeLength: Math.round(segments.reduce((sum, segment) => sum + lengthOf(segment), 0)),
  };
}

function cutIntoSegments(points: readonly Point[], edge: number): Segment[] {
  return points.slice(1).map((to, i) => ({ edge, from: points[i] ?? to, to }));
}

/** How many cards a line runs through, besides the two that it joins. */
function countBreaches(
  { source, target, points }: LaidOutEdge,
  cards: readonly LaidOutCard[],
): number {
  const boxes = cutIntoSegments(points, 0).map(boxOf);
  const others = cards.filter(({ id }) => id !== source && id !== target);
  return others.filter((card) => boxes.some((box) => overlap(box, card))).length;
}

/** The zoom at which the whole map just fits a window, never enlarged beyond `most`. */
export function fitZoom(map: Size, window: Size, most = 1): number {
  return Math.min(most, window.width / map.width, window.height / map.height);
}

/** The share of a window that the fitted map covers, from 0 to 1. */
export function measureCover(map: Size, window: Size): number {
  const zoom = fitZoom(map, window, Infinity);
  return (map.width * map.height * zoom * zoom) / (window.width * window.height);
}

function countPairs<T>(items: readonly T[], holds: (a: T, b: T) => boolean): number {
  let count = 0;
  items.forEach((a, i) => {
    for (let j = i + 1; j < items.length; j++) {
      const b = items[j];
      if (b !== undefined && holds(a, b)) count++;
    }
  });
  return count;
}

function overlap(a: Point & Size, b: Point & Size): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function boxOf({ from, to }: Segment): Point & Size {
  return {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    // A line has no thickness; without some it could not overlap anything.
    width: Math.max(1e-6, Math.abs(from.x - to.x)),
    height: Math.max(1e-6, Math.abs(from.y - to.y)),
  };
}

const lengthOf = ({ from, to }: Segment) => Math.abs(from.x - to.x) + Math.abs(from.y - to.y);

/** Whether two segments of orthogonal routes cross, one upright and one level, inside both. */
function cross(a: Segment, b: Segment): boolean {
  const [level, upright] = a.from.y === a.to.y ? [a, b] : [b, a];
  if (level.from.y !== level.to.y || upright.from.x !== upright.to.x) return false;
  return (
    isBetween(upright.from.x, level.from.x, level.to.x) &&
    isBetween(level.from.y, upright.from.y, upright.to.y)
  );
}

const isBetween = (value: number, a: number, b: number) =>
  Math.min(a, b) < value && value < Math.max(a, b);
