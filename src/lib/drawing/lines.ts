import type { CardRow, LaidOutCard, LaidOutEdge, LaidOutGraph, Point } from '#lib/layout';
import { edgeLookOf, type EdgeLook, type Highlight } from './look.ts';
import { curvedPath, roundedPath } from './paths.ts';
import { reachRow } from './stubs.ts';

/** A line of the map, ready to draw. */
export interface Line {
  readonly id: string;
  readonly edge: LaidOutEdge;
  readonly path: string;
  readonly look: EdgeLook;
}

/** The two ends of a prerequisite of the graph: nodes of the roadmap. */
export interface Ends {
  readonly source: string;
  readonly target: string;
}

/** Lines between cards at rest. Implied ones are left out unless `all`, and then curve freely. */
export function drawLines(graph: LaidOutGraph, all: boolean): Line[] {
  const cards = new Map(graph.cards.map((card) => [card.id, card]));
  return graph.edges.flatMap((edge) => {
    if (edge.points.length > 0) {
      return [{ id: edge.id, edge, path: roundedPath(edge.points), look: 'rest' as const }];
    }
    const path = all ? curve(graph, cards.get(edge.source), cards.get(edge.target)) : '';
    return path === '' ? [] : [{ id: edge.id, edge, path, look: 'rest' as const }];
  });
}

/** What is lit: lines that lie under the cards, and their ends inside the cards, which lie above. */
export interface LitLines {
  readonly routes: readonly Line[];
  readonly stubs: readonly Omit<Line, 'edge'>[];
}

/**
 * What is lit. Each pair of cards has one line however many prerequisites it stands for: dashes that lie
 * on one another would close to a whole line. `exact` carries it on to the very rows that it joins. A
 * prerequisite without a route is said by others together: it is drawn where it ends at what is looked
 * at, and nowhere else.
 */
export function drawLitLines(
  graph: LaidOutGraph,
  highlight: Highlight,
  endsOf: (edge: number) => Ends | undefined,
  exact: boolean,
): LitLines {
  const cards = new Map(graph.cards.map((card) => [card.id, card]));
  const looked = listLooked(graph, highlight);
  const routes = new Map<string, Line>();
  const stubs = new Map<string, { look: EdgeLook; paths: Set<string> }>();
  const addStub = (look: EdgeLook, card: LaidOutCard, id: string, at: Point | undefined) => {
    const row = rowOf(card, id);
    if (!exact || row === null || at === undefined) return;
    const key = `${look} ${card.id} ${at.x} ${at.y}`;
    const stub = stubs.get(key) ?? { look, paths: new Set() };
    // All start where the line meets the card, so that dashes of ways they share fall together.
    stub.paths.add(roundedPath([at, ...reachRow(card, row, at)]));
    stubs.set(key, stub);
  };
  for (const edge of graph.edges) {
    for (const index of edge.edges) {
      const look = edgeLookOf([index], highlight);
      const ends = endsOf(index);
      const from = cards.get(edge.source);
      const to = cards.get(edge.target);
      if (look === 'dimmed' || look === 'rest' || !ends || !from || !to) continue;
      const isDirect = looked.has(ends.source) || looked.has(ends.target);
      if (edge.points.length === 0 && (look === 'within' || !isDirect)) continue;
      const path = edge.points.length > 0 ? roundedPath(edge.points) : curve(graph, from, to);
      if (path === '') continue;
      const id = `${look} ${edge.id}`;
      routes.set(id, { id, edge, path, look });
      addStub(look, from, ends.source, edge.points[0]);
      addStub(look, to, ends.target, edge.points.at(-1));
    }
  }
  return {
    routes: [...routes.values()],
    stubs: [...stubs].map(([id, { look, paths }]) => ({ id, look, path: [...paths].join('') })),
  };
}

/** What is looked at with all it holds. Nothing for a stage: all that leads to it would be a thicket. */
function listLooked(graph: LaidOutGraph, { id, within }: Highlight): ReadonlySet<string> {
  const isOnCard = graph.cards.some((card) => card.id === id || rowOf(card, id) !== null);
  return new Set(isOnCard ? [id, ...within] : []);
}

/** On a map that was wrapped a free curve would run back across it: there the stages' own line says it. */
function isAhead(direction: 'down' | 'right', from: LaidOutCard, to: LaidOutCard): boolean {
  return direction === 'down' ? to.y >= from.y + from.height : to.x >= from.x + from.width;
}

function rowOf(card: LaidOutCard, id: string): CardRow | null {
  return card.rows.find((row) => row.id === id) ?? null;
}

function curve(
  { direction }: LaidOutGraph,
  from: LaidOutCard | undefined,
  to: LaidOutCard | undefined,
): string {
  if (from === undefined || to === undefined || !isAhead(direction, from, to)) return '';
  return direction === 'down'
    ? curvedPath(
        { x: from.x + from.width / 2, y: from.y + from.height },
        { x: to.x + to.width / 2, y: to.y },
        direction,
      )
    : curvedPath(
        { x: from.x + from.width, y: from.y + from.height / 2 },
        { x: to.x, y: to.y + to.height / 2 },
        direction,
      );
}
