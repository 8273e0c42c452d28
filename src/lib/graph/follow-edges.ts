import { buildCardGraph, type CardOf } from './cards.ts';
import { choiceOfMembers } from './choice-of-members.ts';
import { condense } from './condense.ts';
import type { Arc } from './digraph.ts';
import { inSteps } from './in-steps.ts';
import { joinEach } from './join-each.ts';
import type { Edge, SkillGraph } from './model.ts';
import { reachesPairs } from './reaches-pairs.ts';

/** A step of the spine: the card that the document suggests after another. */
export interface SpineEdge {
  readonly source: string;
  readonly target: string;
  /** The `follows` edge that it draws. */
  readonly edge: Edge;
}

/**
 * The suggested order from card to card: from the last card of what comes first to the first card of what
 * follows it; where a choice stands there, from and to each of its members. Where prerequisites lead from
 * one of the two cards to the other, either way, they say more and nothing is suggested.
 */
export function followEdges(graph: SkillGraph, cardOf: CardOf): readonly SpineEdge[] {
  const { cards, numberOf, digraph } = buildCardGraph(graph, cardOf);
  const outermost = findOutermostCards(graph, cardOf);
  const steps = new Map<number, { arc: Arc; edge: Edge }>();
  for (const edge of graph.edges) {
    if (edge.relation !== 'follows') continue;
    for (const [from, to] of joinEach(
      outermost(edge.source, 'last'),
      outermost(edge.target, 'first'),
    )) {
      const arc: Arc = [numberOf.get(from) as number, numberOf.get(to) as number];
      const key = arc[0] * cards.length + arc[1];
      if (arc[0] !== arc[1] && !steps.has(key)) steps.set(key, { arc, edge });
    }
  }
  const { of, digraph: condensed } = condense(digraph);
  const found = [...steps.values()];
  const ways = found.map(({ arc: [a, b] }): Arc => [of[a] as number, of[b] as number]);
  const back = ways.map(([a, b]): Arc => [b, a]);
  const isOrdered = reachesPairs(condensed, [...ways, ...back]);
  return found
    .filter((_, index) => !isOrdered[index] && !isOrdered[found.length + index])
    .map(({ arc: [source, target], edge }) => ({
      source: cards[source] as string,
      target: cards[target] as string,
      edge,
    }));
}

/** The cards on which a node begins or ends: one, or one for each member of the choice that stands there. */
function findOutermostCards(
  graph: SkillGraph,
  cardOf: CardOf,
): (id: string, end: 'first' | 'last') => readonly string[] {
  const choiceOf = choiceOfMembers(graph.roadmap);
  return (id, end) => {
    const at = end === 'first' ? 0 : -1;
    const found = new Set<string>();
    const walk = new Set([id]);
    // A set hands on what is added while it is walked: step by step into what holds several cards.
    for (const each of walk) {
      const cards = cardOf(each);
      const held =
        cards.length > 1 ? graph.children.get(each)?.filter((one) => cardOf(one)[0]) : [];
      const step = inSteps(held ?? [], choiceOf).at(at);
      if (step) for (const member of step.members) walk.add(member);
      else found.add(cards.at(at) ?? '');
    }
    found.delete('');
    return [...found];
  };
}
