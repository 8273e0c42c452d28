import type { Point } from '#lib/layout';

/** How round the corners of lines are, in map units. */
const CORNER = 7;
/** A hundredth of a unit is finer than any screen. */
const PER_UNIT = 100;

/** An SVG path along an orthogonal route, its corners rounded where the legs are long enough. */
export function roundedPath(points: readonly Point[], corner: number = CORNER): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  const steps = rest.map((point, i) => {
    const next = rest[i + 1];
    return next === undefined ? `L${write(point)}` : turn(points[i] ?? first, point, next, corner);
  });
  return `M${write(first)}${steps.join('')}`;
}

/** A leg up to a corner, and the quarter of a circle around it; nothing round where it goes straight on. */
function turn(before: Point, point: Point, next: Point, corner: number): string {
  const radius = Math.min(corner, distance(before, point) / 2, distance(point, next) / 2);
  const side =
    (point.x - before.x) * (next.y - point.y) - (point.y - before.y) * (next.x - point.x);
  if (side === 0 || radius === 0) return `L${write(point)}`;
  const leave = write(along(point, before, radius));
  const arrive = write(along(point, next, radius));
  return `L${leave}A${round(radius)},${round(radius)},0,0,${side > 0 ? 1 : 0},${arrive}`;
}

/**
 * A smooth line between two points for what has no route of its own, leaving and arriving along the
 * way the map reads.
 */
export function curvedPath(from: Point, to: Point, direction: 'down' | 'right'): string {
  const half = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const [leave, arrive] =
    direction === 'down'
      ? [
          { x: from.x, y: half.y },
          { x: to.x, y: half.y },
        ]
      : [
          { x: half.x, y: from.y },
          { x: half.x, y: to.y },
        ];
  return `M${write(from)}C${write(leave)},${write(arrive)},${write(to)}`;
}

/** The point so far from one towards another. */
function along(from: Point, towards: Point, length: number): Point {
  const part = length / distance(from, towards);
  return { x: from.x + part * (towards.x - from.x), y: from.y + part * (towards.y - from.y) };
}

function distance(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
}

function write({ x, y }: Point): string {
  return `${round(x)},${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * PER_UNIT) / PER_UNIT;
}
