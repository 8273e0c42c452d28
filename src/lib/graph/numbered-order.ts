import type { Roadmap, RoadmapNode } from '#lib/roadmap';

/**
 * Tells whether the author's numbers put one node before another: whether, where the ways to the two part,
 * both stand under numbered neighbours of which the first comes earlier.
 */
export function numberedOrder({ nodes }: Roadmap): (first: string, second: string) => boolean {
  const node = new Map(nodes.map((each) => [each.id, each]));
  return (first, second) => {
    const [one, other] = neighboursOf(wayTo(first), wayTo(second));
    if (!one || !other || one.ordinal === null || other.ordinal === null) return false;
    return one.position < other.position;
  };

  /** From the top down to the node itself. */
  function wayTo(id: string): readonly RoadmapNode[] {
    const way: RoadmapNode[] = [];
    for (let at = node.get(id); at; at = at.parent === null ? undefined : node.get(at.parent)) {
      way.unshift(at);
    }
    return way;
  }
}

function neighboursOf(
  one: readonly RoadmapNode[],
  other: readonly RoadmapNode[],
): readonly (RoadmapNode | undefined)[] {
  const at = one.findIndex((node, depth) => node !== other[depth]);
  return at < 0 ? [] : [one[at], other[at]];
}
