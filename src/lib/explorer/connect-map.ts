import { connect, type NodeSkills, type SkillGraph } from '#lib/graph';
import type { MapContent } from './map-document.ts';

/** The graph of a map as the site wrote it. */
export function connectMap({ roadmap, edges, skills }: MapContent): SkillGraph {
  const ofNodes = Object.entries(skills).map(
    ([id, known]) => [id, known.skills.map((skill) => skill.id)] as const,
  );
  return connect(roadmap, edges, new Map(ofNodes.filter(([, ids]) => ids.length > 0)));
}

/** By node what a map's document says of its skills: a node may be called what every object has. */
export function knownOfNodes({
  skills,
}: Pick<MapContent, 'skills'>): ReadonlyMap<string, NodeSkills> {
  return new Map(Object.entries(skills));
}
