import type { SkillGraph } from '#lib/graph';
import type { Bounds, LaidOutCard, LaidOutGraph } from '#lib/layout';
import { listNeeds } from './neighbours.ts';
import { findBounds } from './places.ts';

/**
 * The parts of a map that are worth seeing with a node, the most important first: the node and its card, what
 * comes directly before it, then the cards of all before that, from the nearest on. `before` is in the order
 * of learning.
 */
export function listWayParts(
  graph: SkillGraph,
  layout: LaidOutGraph,
  cardOf: ReadonlyMap<string, LaidOutCard>,
  id: string,
  before: Iterable<string>,
): readonly Bounds[] {
  const nearest = [...before].reverse();
  const needs = new Set(listNeeds(graph, id));
  const close = [id, ...nearest.filter((each) => needs.has(each))].flatMap((each) => [
    findBounds(layout, cardOf, each) ?? [],
    cardOf.get(each) ?? [],
  ]);
  return [...close.flat(), ...new Set(nearest.flatMap((each) => cardOf.get(each) ?? []))];
}
