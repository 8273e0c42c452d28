import { buildCardGraph, type CardGraph, type CardOf, type CardPair } from './cards.ts';
import { condense } from './condense.ts';
import type { Arc } from './digraph.ts';
import type { Edge, SkillGraph } from './model.ts';
import { transitiveReduction } from './transitive-reduction.ts';

/** All prerequisites that lead from one card to another. */
export interface CardEdge {
  readonly source: string;
  readonly target: string;
  /** The `requires` edges between what is drawn on the two cards; never empty. */
  readonly edges: readonly Edge[];
  /** Whether it belongs to the transitive reduction; false where other card edges or the stages imply it. */
  readonly reduced: boolean;
}

/**
 * The prerequisites between cards, sorted as the cards stand in the document. The order of stages is in
 * none of them (it is drawn between the bands), but it implies what leads from stage to later stage.
 * Cards that need each other both ways keep all edges among themselves; towards others they count as one,
 * and of their edges to the same place the one that stands for most prerequisites is kept.
 */
export function cardEdges(graph: SkillGraph, cardOf: CardOf): readonly CardEdge[] {
  const cardGraph = buildCardGraph(graph, cardOf);
  const kept = reduceCards(cardGraph);
  return cardGraph.pairs.map(({ arc, edges }) => ({
    source: cardGraph.cards[arc[0]] as string,
    target: cardGraph.cards[arc[1]] as string,
    edges,
    reduced: kept.has(arc),
  }));
}

function reduceCards({ digraph, pairs }: CardGraph): ReadonlySet<Arc> {
  const { of, digraph: condensed } = condense(digraph);
  const ends = ([source, target]: Arc): Arc => [of[source] as number, of[target] as number];
  const nameOf = ([source, target]: Arc): number => source * condensed.size + target;
  const needed = new Set(transitiveReduction(condensed).map(nameOf));
  const kept = new Set<Arc>();
  const heaviest = new Map<number, CardPair>();
  for (const pair of pairs) {
    const [source, target] = ends(pair.arc);
    const name = nameOf([source, target]);
    if (source === target) kept.add(pair.arc);
    else if (needed.has(name) && pair.edges.length > (heaviest.get(name)?.edges.length ?? 0)) {
      heaviest.set(name, pair);
    }
  }
  for (const pair of heaviest.values()) kept.add(pair.arc);
  return kept;
}
