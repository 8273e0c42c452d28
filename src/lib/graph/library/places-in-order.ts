import type { RoadmapNode } from '#lib/roadmap';
import type { SkillGraph } from '../model.ts';
import { withContainers } from '../with-containers.ts';

/** Tells where a roadmap's order puts a node: a lower number is learnt earlier, the same one at any time. An unknown id has NaN. */
export type PlaceInOrder = (id: string) => number;

/**
 * The order that a document itself puts things in. Stages, groups and numbered items come one after the
 * other; the items of a list without numbers have no order among each other, and share the place of
 * what holds them. What the vocabulary knows has no part in it.
 */
export function placesInOrder(graph: SkillGraph): PlaceInOrder {
  return (id) => {
    const way = withContainers(graph, id)
      .flatMap((each) => graph.node.get(each) ?? [])
      .reverse();
    const free = way.findIndex((node) => !isPlaced(node));
    const last = way[(free < 0 ? way.length : free) - 1];
    return last?.position ?? Number.NaN;
  };
}

/** Whether its place among its neighbours says when to learn it. */
function isPlaced({ kind, ordinal, parent }: RoadmapNode): boolean {
  return kind === 'stage' || kind === 'group' || ordinal !== null || parent === null;
}
