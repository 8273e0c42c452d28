import { withContainers, type SkillGraph } from '#lib/graph';

/** The title of a node; its id where the roadmap has no such node. */
export function titleOf(graph: SkillGraph, id: string): string {
  return graph.node.get(id)?.title ?? id;
}

/** The title of the nearest group or stage around a node; empty at the top. */
export function placeOf(graph: SkillGraph, id: string): string {
  const holder = withContainers(graph, id)
    .slice(1)
    .find((each) => graph.node.get(each)?.kind !== 'topic');
  return holder === undefined ? '' : titleOf(graph, holder);
}
