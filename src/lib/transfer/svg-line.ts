import type { Point } from '#lib/layout';
import { COLOURS } from './svg-paint.ts';
import { element, round } from './xml.ts';

/** How round the corners of lines are, in map units. */
const CORNER = 7;
const ARROW = 'waymark-arrow';
/** Dots, set apart from solid lines at any size. */
const DOTTED = { 'stroke-dasharray': '1 6', 'stroke-linecap': 'round' } as const;

/** The head of every arrow, to be placed once in the picture. */
export function defineArrow(): string {
  const head = element('path', {
    d: 'M1 1 5.5 4 1 7',
    fill: 'none',
    stroke: COLOURS.edge,
    'stroke-width': 1.6,
  });
  const marker = {
    id: ARROW,
    viewBox: '0 0 8 8',
    refX: 5.5,
    refY: 4,
    markerWidth: 5,
    markerHeight: 5,
    orient: 'auto',
  };
  return element('defs', {}, element('marker', marker, head));
}

/** A line along its route with an arrow at its end; nothing where it has no route. */
export function drawLine(points: readonly Point[], relation: 'requires' | 'follows'): string {
  if (points.length === 0) return '';
  return element('path', {
    d: roundPath(points),
    'marker-end': `url(#${ARROW})`,
    ...(relation === 'follows' ? DOTTED : {}),
  });
}

/** An SVG path through the points, its corners rounded as far as the legs beside them are long. */
function roundPath(points: readonly Point[]): string {
  return points
    .map((point, index) => {
      const [before, after] = [points[index - 1], points[index + 1]];
      if (before === undefined) return `M${write(point)}`;
      if (after === undefined) return `L${write(point)}`;
      const radius = Math.min(CORNER, distance(before, point) / 2, distance(point, after) / 2);
      const [from, to] = [towards(point, before, radius), towards(point, after, radius)];
      return `L${write(from)}Q${write(point)} ${write(to)}`;
    })
    .join('');
}

/** The point `length` away from one point on the way to another. */
function towards(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to);
  const share = whole === 0 ? 0 : length / whole;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function write({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}
