import { cardEdges, followEdges, type Edge, type SkillGraph } from '#lib/graph';
import { buildCards } from './cards.ts';
import { shareBands } from './share-bands.ts';
import type { Card, CardEdge, LaidOutStage, StageLink, StageName } from './model.ts';

/** What stands together in one strip of the map: the cards of a stage, or cards outside any stage. */
export interface Band {
  readonly stage: BandName | null;
  readonly cards: readonly Card[];
}

/** The stage that a band stands for, or several together (`LaidOutStage`). */
export type BandName = Pick<LaidOutStage, keyof StageName | 'members'>;

/** All that is drawn, before anything has a place. */
export interface MapPlan {
  readonly bands: readonly Band[];
  readonly edges: readonly CardEdge[];
  readonly stageLinks: readonly Omit<StageLink, 'points'>[];
}

/** What a roadmap's map shows. A roadmap in which no card requires another gets its suggested order. */
export function planMap(graph: SkillGraph): MapPlan {
  const cards = buildCards(graph);
  const cardsOn = findCards(graph, cards);
  const bands = buildBands(graph, cards);
  const required = listRequired(graph, cardsOn);
  const stageLinks = linkStages(graph, isMostlyJoined(cards, required));
  if (isMostlyJoined(cards, required)) {
    const shared = stageLinks.length > 0 ? bands : shareBands(graph, bands, required);
    return { bands: shared, edges: required, stageLinks };
  }
  if (required.length > 0) {
    return { bands, edges: [...required, ...suggestInBands(graph, cardsOn, bands)], stageLinks };
  }
  return {
    // Nothing but their order joins cards outside stages: each may start a column of its own.
    bands: bands.flatMap((band) =>
      band.stage === null ? band.cards.map((card) => ({ stage: null, cards: [card] })) : [band],
    ),
    edges: listSuggested(graph, cardsOn, stageLinks),
    stageLinks,
  };
}

/**
 * Whether prerequisites join at least half of the cards. Fewer, and the order that the author wrote them
 * in still says more.
 */
function isMostlyJoined(cards: readonly Card[], required: readonly CardEdge[]): boolean {
  const joined = new Set(required.flatMap(({ source, target }) => [source, target]));
  return required.length > 0 && 2 * joined.size >= cards.length;
}

/** The suggested order from card to card of one band; that of bands is drawn between them. */
function suggestInBands(graph: SkillGraph, cardsOn: CardsOn, bands: readonly Band[]): CardEdge[] {
  const bandOf = new Map(
    bands.flatMap((band, i) => band.cards.map((card) => [card.id, i] as const)),
  );
  return listSuggested(graph, cardsOn, []).filter(
    ({ source, target }) => bandOf.get(source) === bandOf.get(target),
  );
}

type CardsOn = (id: string) => readonly string[];

function listRequired(graph: SkillGraph, cardsOn: CardsOn): CardEdge[] {
  const indexOf = indexEdges(graph);
  return cardEdges(graph, cardsOn).map(({ source, target, edges, reduced }) => ({
    id: `${source}--${target}`,
    source,
    target,
    relation: 'requires',
    implied: !reduced,
    edges: edges.map(indexOf),
  }));
}

/** Where the order of stages is drawn, the step from the last card of one to the next is not. */
function listSuggested(
  graph: SkillGraph,
  cardsOn: CardsOn,
  stageLinks: MapPlan['stageLinks'],
): CardEdge[] {
  const indexOf = indexEdges(graph);
  const drawn = new Set(stageLinks.map(({ source, target }) => `${source}--${target}`));
  return followEdges(graph, cardsOn)
    .filter(({ edge }) => !drawn.has(`${edge.source}--${edge.target}`))
    .map(({ source, target, edge }) => ({
      id: `${source}--${target}`,
      source,
      target,
      relation: 'follows',
      implied: false,
      edges: [indexOf(edge)],
    }));
}

function indexEdges(graph: SkillGraph): (edge: Edge) => number {
  const indices = new Map(graph.edges.map((edge, i) => [edge, i]));
  return (edge) => indices.get(edge) ?? -1;
}

/** The cards that show a node: its own or its row's, else those of all it holds. */
function findCards(graph: SkillGraph, cards: readonly Card[]): CardsOn {
  const shown = new Map<string, readonly string[]>();
  for (const card of cards) {
    for (const row of card.rows) shown.set(row.id, [card.id]);
    shown.set(card.id, [card.id]);
  }
  // From the last node back, so that whatever a container holds is known before it is asked.
  for (const node of [...graph.roadmap.nodes].reverse()) {
    if (shown.has(node.id)) continue;
    const held = (graph.children.get(node.id) ?? []).flatMap((child) => shown.get(child) ?? []);
    shown.set(node.id, [...new Set(held)]);
  }
  return (id) => shown.get(id) ?? [];
}

function buildBands(graph: SkillGraph, cards: readonly Card[]): Band[] {
  const bands: { stage: Band['stage']; cards: Card[] }[] = [];
  for (const card of cards) {
    const last = bands.at(-1);
    if (last !== undefined && (last.stage?.id ?? null) === card.stage) last.cards.push(card);
    else bands.push({ stage: describeStage(graph, card.stage), cards: [card] });
  }
  return bands;
}

function describeStage(graph: SkillGraph, id: string | null): Band['stage'] {
  const node = id === null ? undefined : graph.node.get(id);
  if (node === undefined) return null;
  const name = { id: node.id, title: node.title, ordinal: node.ordinal ?? '' };
  return { ...name, members: [name] };
}

/** The order of stages is drawn once, between their bands, not from every card to every card. */
function linkStages(graph: SkillGraph, isJoined: boolean): MapPlan['stageLinks'] {
  const isStage = (id: string) => graph.node.get(id)?.kind === 'stage';
  const between = graph.edges.filter(
    ({ source, target, origin }) => origin === 'order' && isStage(source) && isStage(target),
  );
  const required = between.filter(({ relation }) => relation === 'requires');
  const drawn = required.length > 0 ? required : isJoined ? [] : between;
  return drawn.map(({ source, target, relation }) => ({ source, target, relation }));
}
