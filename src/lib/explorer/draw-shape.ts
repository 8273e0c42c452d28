import type { IconNode } from 'lucide';

type Attributes = IconNode[number][1];

/**
 * A shape of an icon as the data of a path: to set attributes of any name on elements of any name, as Lucide
 * gives them, would weigh on every page. Throws for a shape that no icon here has had so far.
 */
export function drawShape(tag: string, attributes: Attributes): string {
  if (tag === 'path') return String(attributes.d);
  if (tag === 'circle') return drawCircle(attributes);
  if (tag === 'rect') return drawRectangle(attributes);
  throw new Error(`An icon with a <${tag}> cannot be drawn.`);
}

function drawCircle({ cx, cy, r }: Attributes): string {
  const [radius, across] = [Number(r), 2 * Number(r)];
  const half = `a${radius} ${radius} 0 1 1`;
  return `M${Number(cx) - radius} ${cy}${half} ${across} 0${half} ${-across} 0z`;
}

function drawRectangle({ x, y, width, height, rx }: Attributes): string {
  const corner = Number(rx);
  const [along, down] = [Number(width) - 2 * corner, Number(height) - 2 * corner];
  const turn = (right: number, below: number) =>
    `a${corner} ${corner} 0 0 1 ${right * corner} ${below * corner}`;
  return [
    `M${Number(x) + corner} ${y}h${along}${turn(1, 1)}v${down}${turn(-1, 1)}`,
    `h${-along}${turn(-1, -1)}v${-down}${turn(1, -1)}z`,
  ].join('');
}
