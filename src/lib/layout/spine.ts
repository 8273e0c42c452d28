import type { Card, CardEdge, Point, Size } from './model.ts';

export interface PlacedBox extends Point {
  readonly column: number;
}

/** The line of the suggested order turns this far from the cards it passes, in map units. */
const CLEARANCE = 14;

/**
 * Routes the suggested order from card to card, downwards through cards that stand in rows and columns
 * with nothing but this line between them: along a row, down to the next, or up to the next column.
 */
export function routeSpine(
  edges: readonly CardEdge[],
  cards: readonly Card[],
  places: ReadonlyMap<string, PlacedBox>,
  { flipped, columnSpace }: { flipped: boolean; columnSpace: number },
): Map<string, readonly Point[]> {
  const boxes = new Map<string, Box>();
  const bottoms = new Map<number, number>();
  for (const card of cards) {
    const place = places.get(card.id);
    if (place === undefined) continue;
    const size = flipped ? { width: card.height, height: card.width } : card;
    boxes.set(card.id, { ...place, width: size.width, height: size.height });
    const bottom = place.y + size.height;
    bottoms.set(place.column, Math.max(bottoms.get(place.column) ?? 0, bottom));
  }
  const routes = new Map<string, readonly Point[]>();
  for (const { id, source, target, relation } of edges) {
    const from = boxes.get(source);
    const to = boxes.get(target);
    if (relation !== 'follows' || from === undefined || to === undefined) continue;
    routes.set(id, route(from, to, (bottoms.get(from.column) ?? 0) + CLEARANCE, columnSpace));
  }
  return routes;
}

type Box = PlacedBox & Size;

function route(from: Box, to: Box, below: number, columnSpace: number): Point[] {
  const start = { x: from.x + from.width / 2, y: from.y + from.height };
  const end = { x: to.x + to.width / 2, y: to.y };
  if (from.column !== to.column) {
    const between = to.x - columnSpace / 2;
    return [
      start,
      { x: start.x, y: below },
      { x: between, y: below },
      { x: between, y: end.y - CLEARANCE },
      { x: end.x, y: end.y - CLEARANCE },
      end,
    ];
  }
  if (end.y > start.y) {
    if (start.x === end.x) return [start, end];
    const turn = end.y - CLEARANCE;
    return [start, { x: start.x, y: turn }, { x: end.x, y: turn }, end];
  }
  const level = Math.max(from.y, to.y) + Math.min(from.height, to.height) / 2;
  return from.x < to.x
    ? [
        { x: from.x + from.width, y: level },
        { x: to.x, y: level },
      ]
    : [
        { x: from.x, y: level },
        { x: to.x + to.width, y: level },
      ];
}
