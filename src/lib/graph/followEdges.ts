import { buildCardGraph, type CardOf } from './cards.ts';
import { condense } from './condense.ts';
import type { Arc } from './digraph.ts';
import type { Edge, SkillGraph } from './model.ts';
import { reachesPairs } from './reachesPairs.ts';

/** A step of the spine: the card that the document suggests after another. */
export interface SpineEdge {
  readonly source: string;
  readonly target: string;
  /** The `follows` edge that it draws. */
  readonly edge: Edge;
}

/**
 * The suggested order from card to card: from the last card of what comes first to the first card of what
 * follows it. Where prerequisites lead from one of the two cards to the other, either way, they say more
 * and nothing is suggested.
 */
export function followEdges(graph: SkillGraph, cardOf: CardOf): readonly SpineEdge[] {
  const { cards, numberOf, digraph } = buildCardGraph(graph, cardOf);
  const steps = new Map<number, { arc: Arc; edge: Edge }>();
  for (const edge of graph.edges) {
    if (edge.relation !== 'follows') continue;
    const source = numberOf.get(cardOf(edge.source).at(-1) ?? '');
    const target = numberOf.get(cardOf(edge.target)[0] ?? '');
    if (source === undefined || target === undefined || source === target) continue;
    const key = source * cards.length + target;
    if (!steps.has(key)) steps.set(key, { arc: [source, target], edge });
  }
  const { of, digraph: condensed } = condense(digraph);
  const found = [...steps.values()];
  const ways = found.map(({ arc: [a, b] }): Arc => [of[a] as number, of[b] as number]);
  const there = reachesPairs(condensed, ways);
  const back = reachesPairs(
    condensed,
    ways.map(([a, b]): Arc => [b, a]),
  );
  return found
    .filter((_, index) => !there[index] && !back[index])
    .map(({ arc, edge }) => ({
      source: cards[arc[0]] as string,
      target: cards[arc[1]] as string,
      edge,
    }));
}
