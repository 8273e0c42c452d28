import type { Roadmap, RoadmapNode } from '#lib/roadmap';
import type { SkillsOfNodes } from '#lib/skills';

/**
 * The node that teaches each skill: one that is it and nothing else before one that names others too, of these
 * one that names it first; among equals a part before what holds it, else the first.
 */
export function findTeachers(
  { nodes }: Roadmap,
  ofNode: SkillsOfNodes,
): ReadonlyMap<string, string> {
  const node = new Map(nodes.map((each) => [each.id, each]));
  const teachers = new Map<string, RoadmapNode>();
  const rank = (each: RoadmapNode, skill: string): number => {
    const skills = ofNode.get(each.id) ?? [];
    return (skills.length > 1 ? 2 : 0) + (skills[0] === skill ? 0 : 1);
  };
  for (const each of nodes) {
    for (const skill of ofNode.get(each.id) ?? []) {
      const known = teachers.get(skill);
      if (!known || isBetter(each, known, skill)) teachers.set(skill, each);
    }
  }
  return new Map([...teachers].map(([skill, { id }]) => [skill, id]));

  function isBetter(each: RoadmapNode, known: RoadmapNode, skill: string): boolean {
    const gain = rank(known, skill) - rank(each, skill);
    return gain > 0 || (gain === 0 && isInside(each, known));
  }

  function isInside(each: RoadmapNode, holder: RoadmapNode): boolean {
    for (let at = each.parent; at !== null; at = node.get(at)?.parent ?? null) {
      if (at === holder.id) return true;
    }
    return false;
  }
}
