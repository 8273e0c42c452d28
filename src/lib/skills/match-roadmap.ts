import type { Roadmap, RoadmapNode } from '#lib/roadmap';
import { matchTitle, matchWhole } from './match-title.ts';
import type { Skill, Vocabulary } from './model.ts';
import { makeContext } from './surroundings.ts';

/** Ids of the skills that a node of a roadmap names, the main one first. Nodes that name none are left out. */
export type SkillsOfNodes = ReadonlyMap<string, readonly string[]>;

/**
 * Which skills the nodes of a roadmap are. A project is built with skills and is none itself. Where a title
 * could mean several things, the nearest words around it decide: those of what holds it, outwards; then those
 * beside it; last what the roadmap says it is about.
 */
export function matchRoadmap(roadmap: Roadmap, { names: index }: Vocabulary): SkillsOfNodes {
  const context = makeContext(roadmap, index);
  const titles = new Map<string | null, string>();
  const found = new Map<string, readonly string[]>();
  for (const node of roadmap.nodes) {
    const skills = node.kind === 'project' ? [] : matchNode(node, titles.get(node.parent));
    if (skills.length > 0)
      found.set(
        node.id,
        skills.map(({ id }) => id),
      );
    titles.set(node.id, node.title);
    context.enter(node, skills);
  }
  return found;

  function matchNode(node: RoadmapNode, parent: string | undefined): readonly Skill[] {
    // "Python" under "Install" is a name in two parts.
    const joined = parent === undefined ? null : matchWhole(index, `${parent} ${node.title}`);
    if (joined) return [joined];
    for (const around of context.placesIn(node.parent)) {
      const found = matchTitle(index, node.title, around);
      if (found.length > 0) return found;
    }
    return [];
  }
}
