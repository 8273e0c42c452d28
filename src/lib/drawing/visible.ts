import { quadtree, type Quadtree } from 'd3-quadtree';
import type { Bounds, LaidOutCard } from '#lib/layout';

/** Finds what a window shows without looking at everything. */
export interface CardFinder {
  readonly find: (bounds: Bounds) => readonly LaidOutCard[];
}

/** Indexes cards by their middle; asking costs about as much as there is to answer. */
export function indexCards(cards: readonly LaidOutCard[]): CardFinder {
  const tree: Quadtree<LaidOutCard> = quadtree<LaidOutCard>()
    .x((card) => card.x + card.width / 2)
    .y((card) => card.y + card.height / 2)
    .addAll([...cards]);
  const reach = {
    x: Math.max(0, ...cards.map((card) => card.width / 2)),
    y: Math.max(0, ...cards.map((card) => card.height / 2)),
  };
  const order = new Map(cards.map((card, i) => [card.id, i]));
  return {
    find(bounds) {
      const left = bounds.x - reach.x;
      const top = bounds.y - reach.y;
      const right = bounds.x + bounds.width + reach.x;
      const bottom = bounds.y + bounds.height + reach.y;
      const found: LaidOutCard[] = [];
      tree.visit((node, x0, y0, x1, y1) => {
        if (x0 > right || x1 < left || y0 > bottom || y1 < top) return true;
        if ('data' in node) {
          for (let leaf: typeof node | undefined = node; leaf !== undefined; leaf = leaf.next) {
            if (touches(leaf.data, bounds)) found.push(leaf.data);
          }
        }
        return false;
      });
      // Document order is the order a keyboard and a screen reader meet them in.
      return found.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
    },
  };
}

export function touches(a: Bounds, b: Bounds): boolean {
  return (
    a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height
  );
}

/**
 * Widens what is visible to a coarse grid, so that panning changes what is drawn a few times a window
 * and not at every pixel.
 */
export function snapBounds(bounds: Bounds): Bounds {
  const step = { x: bounds.width / 3, y: bounds.height / 3 };
  const x = (Math.floor(bounds.x / step.x) - 1) * step.x;
  const y = (Math.floor(bounds.y / step.y) - 1) * step.y;
  return {
    x,
    y,
    width: (Math.ceil((bounds.x + bounds.width) / step.x) + 1) * step.x - x,
    height: (Math.ceil((bounds.y + bounds.height) / step.y) + 1) * step.y - y,
  };
}
