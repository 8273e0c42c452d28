import type { TopicDetails } from '#lib/drawing';
import { countParts, type SkillGraph } from '#lib/graph';
import { offeredChoices } from '#lib/roadmap';
import { topicAddress } from './addresses.ts';

/** What a map says about each node of a graph besides its place. */
export function detailsOf(
  graph: SkillGraph,
  done: ReadonlySet<string>,
): (id: string) => TopicDetails {
  const parts = countParts(graph, done);
  const choices = new Set(offeredChoices(graph.roadmap).flatMap(({ members }) => members));
  return (id) => {
    const node = graph.node.get(id);
    return {
      href: topicAddress(graph.roadmap.id, id),
      title: node?.title ?? id,
      summary: node?.summary ?? '',
      isChoice: choices.has(id),
      parts: parts.get(id) ?? null,
      resources: node?.resources.length ?? 0,
    };
  };
}
