import type { TopicDetails } from '#lib/drawing';
import { countParts, SKILLS, type NodeSkills, type SkillGraph } from '#lib/graph';
import { offeredChoices } from '#lib/roadmap';
import { topicAddress } from './addresses.ts';
import type { Standing } from './standing.ts';

/** What a map says about each node of a graph besides its place; of each node the same object every time. */
export function detailsOf(
  graph: SkillGraph,
  { done, leftOut }: Standing,
  skills: ReadonlyMap<string, NodeSkills>,
): (id: string) => TopicDetails {
  const parts = countParts(graph, done, leftOut);
  const choices = new Set(offeredChoices(graph.roadmap).flatMap(({ members }) => members));
  const taughtBy = countRoadmaps(graph, skills);
  const most = Math.max(0, ...taughtBy.values());
  const known = new Map<string, TopicDetails>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const node = graph.node.get(id);
    const by = taughtBy.get(id);
    const details = {
      href: topicAddress(graph.roadmap.id, id),
      title: node?.title ?? id,
      summary: node?.summary ?? '',
      isChoice: choices.has(id),
      parts: parts.get(id) ?? null,
      isCounted: !parts.has(id) && !leftOut.has(id),
      resources: node?.resources.length || (skills.get(id)?.borrowed.length ?? 0),
      taught: by === undefined ? null : { by, most },
    };
    known.set(id, details);
    return details;
  };
}

/** How many roadmaps teach each skill; nothing in the map of one roadmap. */
function countRoadmaps(
  graph: SkillGraph,
  skills: ReadonlyMap<string, NodeSkills>,
): ReadonlyMap<string, number> {
  if (graph.roadmap.id !== SKILLS) return new Map();
  return new Map(
    [...skills].map(([id, { alsoIn }]) => [id, new Set(alsoIn.map(({ roadmap }) => roadmap)).size]),
  );
}
