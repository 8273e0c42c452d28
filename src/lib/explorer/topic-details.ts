import type { TopicDetails } from '#lib/drawing';
import { countParts, SKILLS, type SkillGraph } from '#lib/graph';
import { offeredChoices } from '#lib/roadmap';
import { topicAddress } from './addresses.ts';
import type { MapDocument } from './map-document.ts';

/** What a map says about each node of a graph besides its place. */
export function detailsOf(
  graph: SkillGraph,
  done: ReadonlySet<string>,
  skills: MapDocument['skills'],
): (id: string) => TopicDetails {
  const parts = countParts(graph, done);
  const choices = new Set(offeredChoices(graph.roadmap).flatMap(({ members }) => members));
  const taughtBy = (id: string) => new Set(skills[id]?.alsoIn.map(({ roadmap }) => roadmap)).size;
  const most = graph.roadmap.id === SKILLS ? Math.max(0, ...Object.keys(skills).map(taughtBy)) : 0;
  return (id) => {
    const node = graph.node.get(id);
    return {
      href: topicAddress(graph.roadmap.id, id),
      title: node?.title ?? id,
      summary: node?.summary ?? '',
      isChoice: choices.has(id),
      parts: parts.get(id) ?? null,
      resources: node?.resources.length || (skills[id]?.borrowed.length ?? 0),
      taught: most > 0 && skills[id] !== undefined ? { by: taughtBy(id), most } : null,
    };
  };
}
