import type { CardRow, LaidOutCard, LaidOutEdge, LaidOutGraph } from '#lib/layout';
import { edgeLookOf, type EdgeLook, type Highlight } from './look.ts';
import { curvedPath, roundedPath } from './paths.ts';
import { routeToRows } from './stubs.ts';

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

/**
 * What is lit, prerequisite by prerequisite; `exact` carries each on to the very rows it joins. Several
 * of one pair of cards share its route and part only inside the cards. A prerequisite without a route
 * is said by others together: it is drawn where it ends at what is looked at, and nowhere else.
 */
export function drawLitLines(
  graph: LaidOutGraph,
  highlight: Highlight,
  endsOf: (edge: number) => Ends | undefined,
  exact: boolean,
): Line[] {
  const cards = new Map(graph.cards.map((card) => [card.id, card]));
  const lines = new Map<string, Line>();
  for (const edge of graph.edges) {
    for (const index of edge.edges) {
      const look = edgeLookOf([index], highlight);
      const ends = endsOf(index);
      const from = cards.get(edge.source);
      const to = cards.get(edge.target);
      if (look === 'dimmed' || look === 'rest' || !ends || !from || !to) continue;
      const source = { card: from, row: exact ? rowOf(from, ends.source) : null };
      const target = { card: to, row: exact ? rowOf(to, ends.target) : null };
      const isDirect = ends.source === highlight.id || ends.target === highlight.id;
      if (edge.points.length === 0 && !isDirect) continue;
      const path =
        edge.points.length > 0
          ? roundedPath(routeToRows(edge, source, target))
          : curve(graph, from, to);
      if (path === '') continue;
      const id = `${look} ${path}`;
      lines.set(id, { id, edge, path, look });
    }
  }
  return [...lines.values()];
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
