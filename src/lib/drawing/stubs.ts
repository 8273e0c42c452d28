import type { CardRow, LaidOutCard, LaidOutEdge, Point } from '#lib/layout';

/** A line runs this far inside a card's edge to reach a row. */
const INSET = 2.5;

/**
 * The route from row to row: the cards' line, carried on inside both cards' edges to the rows it means.
 * Where an end is the card itself, the line ends at its border.
 */
export function routeToRows(
  edge: LaidOutEdge,
  from: { readonly card: LaidOutCard; readonly row: CardRow | null },
  to: { readonly card: LaidOutCard; readonly row: CardRow | null },
): Point[] {
  const first = edge.points[0];
  const last = edge.points.at(-1);
  if (first === undefined || last === undefined) return [];
  const before = from.row === null ? [] : [...reachRow(from.card, from.row, first)].reverse();
  const after = to.row === null ? [] : reachRow(to.card, to.row, last);
  return [...before, ...edge.points, ...after];
}

/** From where a line meets a card's border to the end of the row that is nearest to it. */
function reachRow(card: LaidOutCard, row: CardRow, at: Point): Point[] {
  const y = card.y + row.y + row.height / 2;
  const onLeft = at.x <= card.x + 1;
  const onRight = at.x >= card.x + card.width - 1;
  if (onLeft || onRight) {
    const x = onLeft ? card.x + INSET : card.x + card.width - INSET;
    return [
      { x, y: at.y },
      { x, y },
    ];
  }
  const level = at.y <= card.y + 1 ? card.y + INSET : card.y + card.height - INSET;
  const x = at.x < card.x + card.width / 2 ? card.x + INSET : card.x + card.width - INSET;
  return [
    { x: at.x, y: level },
    { x, y: level },
    { x, y },
  ];
}
