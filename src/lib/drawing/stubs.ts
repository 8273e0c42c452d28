import type { CardRow, LaidOutCard, Point } from '#lib/layout';

/** A line runs this far inside a card's edge to reach a row. */
const INSET = 2.5;

/**
 * Carries a line that ends at a card's border on to one of its rows: from `at`, where it meets the border,
 * along the inside of the card's edge to the end of the row that is nearest to it.
 */
export function reachRow(card: LaidOutCard, row: CardRow, at: Point): Point[] {
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
