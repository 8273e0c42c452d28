import type { Roadmap, RoadmapNode } from '#lib/roadmap';
import type { SkillsOfNodes } from './match-roadmap.ts';
import { matchTitle } from './match-title.ts';
import type { Vocabulary } from './model.ts';
import { makeContext } from './surroundings.ts';

/**
 * Finds the skills that a name means where a node says it, the main one first; none where it names none for
 * certain. What the node itself speaks of decides about names that are clear only in their place, then what
 * stands around it.
 * @param ofNode the skills of the same roadmap's nodes
 */
export function matchNames(
  roadmap: Roadmap,
  { names: index, skills }: Vocabulary,
  ofNode: SkillsOfNodes,
): (name: string, at: RoadmapNode) => readonly string[] {
  const context = makeContext(roadmap, index);
  for (const node of roadmap.nodes) {
    const known = (ofNode.get(node.id) ?? []).flatMap((id) => skills.get(id) ?? []);
    context.enter(node, known);
  }
  return (name, { id, parent }) => {
    for (const around of [...context.placesIn(id), ...context.placesIn(parent)]) {
      const found = matchTitle(index, name, around);
      if (found.length > 0) return found.map((skill) => skill.id);
    }
    return [];
  };
}
