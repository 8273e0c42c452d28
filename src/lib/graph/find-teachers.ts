import type { Roadmap, RoadmapNode } from '#lib/roadmap';
import type { SkillsOfNodes } from '#lib/skills';

/**
 * The node that teaches each skill: one that is it and nothing else before one that names others too, a part
 * before what holds it, else the first.
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
      const isBetter = !known || isInside(each, known) || rank(each, skill) < rank(known, skill);
      if (isBetter) teachers.set(skill, each);
    }
  }
  return new Map([...teachers].map(([skill, { id }]) => [skill, id]));

  function isInside(each: RoadmapNode, holder: RoadmapNode): boolean {
    for (let at = each.parent; at !== null; at = node.get(at)?.parent ?? null) {
      if (at === holder.id) return true;
    }
    return false;
  }
}
