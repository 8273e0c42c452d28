import { path as startPath } from 'd3-path';
import type { Point } from '#lib/layout';

/** How round the corners of lines are, in map units. */
const CORNER = 7;

/** An SVG path along an orthogonal route, its corners rounded where the legs are long enough. */
export function roundedPath(points: readonly Point[], corner: number = CORNER): string {
  const path = startPath();
  const [first, ...rest] = points;
  if (first === undefined) return '';
  path.moveTo(first.x, first.y);
  rest.forEach((point, i) => {
    const next = rest[i + 1];
    if (next === undefined) {
      path.lineTo(point.x, point.y);
      return;
    }
    const before = rest[i - 1] ?? first;
    const radius = Math.min(corner, distance(before, point) / 2, distance(point, next) / 2);
    path.arcTo(point.x, point.y, next.x, next.y, radius);
  });
  return path.toString();
}

/**
 * A smooth line between two points for what has no route of its own, leaving and arriving along the
 * way the map reads.
 */
export function curvedPath(from: Point, to: Point, direction: 'down' | 'right'): string {
  const path = startPath();
  const half = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  path.moveTo(from.x, from.y);
  if (direction === 'down') path.bezierCurveTo(from.x, half.y, to.x, half.y, to.x, to.y);
  else path.bezierCurveTo(half.x, from.y, half.x, to.y, to.x, to.y);
  return path.toString();
}

function distance(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
}
