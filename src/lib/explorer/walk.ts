import type { SkillGraph } from '#lib/graph';
import type { LaidOutGraph } from '#lib/layout';
import { listNeeds, listOpens } from './neighbours.ts';

export type StepDirection = 'up' | 'down' | 'needs' | 'opens' | 'first' | 'last';

/** Every place a keyboard can stand on, in document order: a stage's name, a card's title, its rows. */
export function listStops(layout: LaidOutGraph): string[] {
  const named = new Set(layout.stages.flatMap(({ members }) => members.map(({ id }) => id)));
  return layout.cards.flatMap((card) => {
    const own = [card.id, ...card.rows.map((row) => row.id)];
    // A stage that is its own card has one stop for both.
    const isFirst = card.stage !== null && card.stage !== card.id && named.delete(card.stage);
    return isFirst && card.stage !== null ? [card.stage, ...own] : own;
  });
}

/**
 * Where a step leads: up and down along the stops, to the nearest prerequisite, or to the nearest of what
 * a node opens up. A topic without prerequisites of its own has those of its group. Null: nowhere.
 */
export function findStep(
  graph: SkillGraph,
  stops: readonly string[],
  from: string,
  way: StepDirection,
): string | null {
  const at = stops.indexOf(from);
  switch (way) {
    case 'up':
      return stops[at - 1] ?? null;
    case 'down':
      return stops[at + 1] ?? null;
    case 'first':
      return stops[0] ?? null;
    case 'last':
      return stops.at(-1) ?? null;
    case 'needs':
      return nearestStop(stops, at, listNeeds(graph, from), graph);
    case 'opens':
      return nearestStop(stops, at, listOpens(graph, from), graph);
  }
}

function nearestStop(
  stops: readonly string[],
  at: number,
  ids: readonly string[],
  graph: SkillGraph,
): string | null {
  const places = ids
    .map((id) => stops.indexOf(firstStop(graph, stops, id)))
    .filter((place) => place >= 0 && place !== at)
    .sort((a, b) => Math.abs(a - at) - Math.abs(b - at));
  return stops[places[0] ?? -1] ?? null;
}

/** A group of groups has no card to stand on; the first thing it holds that is a stop stands for it. */
function firstStop(graph: SkillGraph, stops: readonly string[], id: string): string {
  let current = id;
  for (let depth = 0; depth < stops.length && !stops.includes(current); depth++) {
    const child = graph.children.get(current)?.[0];
    if (child === undefined) break;
    current = child;
  }
  return current;
}
