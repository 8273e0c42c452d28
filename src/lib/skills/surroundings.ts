import type { Roadmap, RoadmapNode } from '#lib/roadmap';
import { mentionsOf, placesOf, type Surroundings } from './match-title.ts';
import type { NameIndex, Skill } from './model.ts';

const NOTHING: Surroundings = new Set();

/** What the words around a node speak of. Nodes must be entered before what they hold is asked for. */
export interface Context {
  /** What is spoken of in a node, or at the top; the nearest first. */
  readonly placesIn: (id: string | null) => readonly Surroundings[];
  readonly enter: (node: RoadmapNode, skills: readonly Skill[]) => void;
}

/** The context of a roadmap, none of whose nodes is entered. */
export function makeContext({ title, description, nodes }: Roadmap, index: NameIndex): Context {
  const own = new Map(nodes.map((node) => [node.id, mentionsOf(index, node.title)]));
  const beside = gatherBeside(nodes, own);
  const ofRoadmap = union([mentionsOf(index, title), mentionsOf(index, description)]);
  const general = union([ofRoadmap, beside.get(null) ?? NOTHING]);
  const inside = new Map<string | null, Surroundings>();
  return {
    placesIn: (id) => {
      const held = inside.get(id) ?? NOTHING;
      return held.size > 0 ? [held] : [beside.get(id) ?? NOTHING, general];
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
