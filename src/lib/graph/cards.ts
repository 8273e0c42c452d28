import { makeDigraph, type Arc, type Digraph } from './digraph.ts';
import type { Edge, SkillGraph } from './model.ts';

/** The cards that a node is drawn on, in the order they are drawn; empty where it is on none. */
export type CardOf = (nodeId: string) => readonly string[];

/** Two cards, and the prerequisites that lead from the one to the other. */
export interface CardPair {
  readonly arc: Arc;
  readonly edges: readonly Edge[];
}

/** The cards in document order, and how prerequisites lead from card to card. */
export interface CardGraph {
  readonly cards: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** The pairs that edges lead between, sorted as the cards are. */
  readonly pairs: readonly CardPair[];
  /** The cards and, behind their numbers, two points a stage: what the order of stages implies is in it. */
  readonly digraph: Digraph;
}

/**
 * An edge from stage to stage is drawn between the bands, not from each card of the one to each of the
 * other; it stands in the digraph as a way through the stages' points.
 */
export function buildCardGraph(graph: SkillGraph, cardOf: CardOf): CardGraph {
  const cards = [...new Set(graph.roadmap.nodes.flatMap((node) => cardOf(node.id)))];
  const numberOf = new Map(cards.map((card, index) => [card, index]));
  const numbers = (id: string): readonly number[] =>
    cardOf(id).map((card) => numberOf.get(card) as number);
  const requires = graph.edges.filter((edge) => edge.relation === 'requires');
  const isOfStages = (edge: Edge): boolean =>
    isStage(graph, edge.source) && isStage(graph, edge.target);
  const pairs = pairCards(
    requires.filter((edge) => !isOfStages(edge)),
    numbers,
    cards.length,
  );
  const order = stageArcs(requires.filter(isOfStages), numbers, cards.length);
  const arcs = [...pairs.map(({ arc }) => arc), ...order.arcs];
  return { cards, numberOf, pairs, digraph: makeDigraph(cards.length + order.points, arcs) };
}

function isStage(graph: SkillGraph, id: string): boolean {
  return graph.node.get(id)?.kind === 'stage';
}

function pairCards(
  edges: readonly Edge[],
  numbers: (id: string) => readonly number[],
  size: number,
): readonly CardPair[] {
  const pairs = new Map<number, { arc: Arc; edges: Edge[] }>();
  for (const edge of edges) {
    for (const source of numbers(edge.source)) {
      for (const target of numbers(edge.target)) {
        if (source === target) continue;
        const key = source * size + target;
        const pair = pairs.get(key) ?? { arc: [source, target], edges: [] };
        pairs.set(key, pair);
        pair.edges.push(edge);
      }
    }
  }
  return [...pairs].sort(([a], [b]) => a - b).map(([, pair]) => pair);
}

/** Each stage lies around its cards between two points, numbered from `first` on. */
function stageArcs(
  edges: readonly Edge[],
  numbers: (id: string) => readonly number[],
  first: number,
): { readonly arcs: readonly Arc[]; readonly points: number } {
  const stages = [...new Set(edges.flatMap((edge) => [edge.source, edge.target]))];
  const enter = new Map(stages.map((stage, index) => [stage, first + 2 * index]));
  const arcs: Arc[] = [];
  for (const [stage, point] of enter) {
    arcs.push([point, point + 1]);
    for (const card of numbers(stage)) arcs.push([point, card], [card, point + 1]);
  }
  for (const { source, target } of edges) {
    arcs.push([(enter.get(source) as number) + 1, enter.get(target) as number]);
  }
  return { arcs, points: 2 * stages.length };
}
