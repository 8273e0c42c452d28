import {
  greatestOf,
  leastOf,
  type Bounds,
  type LaidOutCard,
  type LaidOutGraph,
  type Point,
} from '#lib/layout';

/** Space left around cards that are shown together, in map units. */
const AIR = 20;
/** A stage is known by its name, at the start of its band. */
const STAGE_NAME = { width: 160, height: 56 };

/** The card that each node stands on: its own, or the one it is a row of. */
export function findCards(layout: LaidOutGraph): ReadonlyMap<string, LaidOutCard> {
  const cards = new Map<string, LaidOutCard>();
  for (const card of layout.cards) {
    cards.set(card.id, card);
    for (const row of card.rows) cards.set(row.id, card);
  }
  return cards;
}

/** Where a node is on the map; null for one that is not drawn. */
export function findBounds(
  layout: LaidOutGraph,
  cards: ReadonlyMap<string, LaidOutCard>,
  id: string,
): Bounds | null {
  const card = cards.get(id);
  if (card === undefined) {
    const stage = layout.stages.find(({ members }) => members.some((member) => member.id === id));
    return stage === undefined ? null : { x: stage.x, y: stage.y, ...STAGE_NAME };
  }
  const row = card.rows.find((each) => each.id === id);
  if (row === undefined) return card;
  return { x: card.x, y: card.y + row.y, width: card.width, height: row.height };
}

/** The box around parts of the map, with a little air. Null around none. */
export function surround(parts: readonly Bounds[]): Bounds | null {
  if (parts.length === 0) return null;
  const x = leastOf(parts.map((part) => part.x)) - AIR;
  const y = leastOf(parts.map((part) => part.y)) - AIR;
  return {
    x,
    y,
    width: greatestOf(parts.map((part) => part.x + part.width)) + AIR - x,
    height: greatestOf(parts.map((part) => part.y + part.height)) + AIR - y,
  };
}

export function middleOf({ x, y, width, height }: Bounds): Point {
  return { x: x + width / 2, y: y + height / 2 };
}
