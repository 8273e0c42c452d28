import type { Roadmap, RoadmapNode } from '#lib/roadmap';
import { matchTitle, matchWhole, mentionsOf, placesOf, type Surroundings } from './match-title.ts';
import type { NameIndex, Skill, Vocabulary } from './model.ts';

/** Ids of the skills that a node of a roadmap names, the main one first. Nodes that name none are left out. */
export type SkillsOfNodes = ReadonlyMap<string, readonly string[]>;

const NOTHING: Surroundings = new Set();

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
    for (const around of context.placesAt(node)) {
      const found = matchTitle(index, node.title, around);
      if (found.length > 0) return found;
    }
    return [];
  }
}

/** What the words around a node speak of. Nodes must be entered before what they hold is asked for. */
interface Context {
  /** The nearest first. */
  readonly placesAt: (node: RoadmapNode) => readonly Surroundings[];
  readonly enter: (node: RoadmapNode, skills: readonly Skill[]) => void;
}

function makeContext({ title, description, nodes }: Roadmap, index: NameIndex): Context {
  const own = new Map(nodes.map((node) => [node.id, mentionsOf(index, node.title)]));
  const beside = gatherBeside(nodes, own);
  const ofRoadmap = union([mentionsOf(index, title), mentionsOf(index, description)]);
  const general = union([ofRoadmap, beside.get(null) ?? NOTHING]);
  const inside = new Map<string | null, Surroundings>();
  return {
    placesAt: ({ parent }) => {
      const held = inside.get(parent) ?? NOTHING;
      return held.size > 0 ? [held] : [beside.get(parent) ?? NOTHING, general];
    },
    enter: ({ id, parent }, skills) => {
      const said = new Set(skills.flatMap(placesOf));
      inside.set(id, firstOf(said, own.get(id), inside.get(parent)));
    },
  };
}

function gatherBeside(
  nodes: readonly RoadmapNode[],
  own: ReadonlyMap<string, Surroundings>,
): ReadonlyMap<string | null, Surroundings> {
  const beside = new Map<string | null, Set<string>>();
  for (const { id, parent } of nodes) {
    const all = beside.get(parent) ?? new Set();
    for (const place of own.get(id) ?? []) all.add(place);
    beside.set(parent, all);
  }
  return beside;
}

function union(all: readonly Surroundings[]): Surroundings {
  return new Set(all.flatMap((one) => [...one]));
}

function firstOf(...all: readonly (Surroundings | undefined)[]): Surroundings {
  return all.find((one) => one && one.size > 0) ?? NOTHING;
}
