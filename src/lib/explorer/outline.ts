import { connect, SKILLS, type SkillGraph } from '#lib/graph';
import { offeredChoices, type Choice, type RoadmapNode } from '#lib/roadmap';

type Kept = 'id' | 'title' | 'kind' | 'parent' | 'done' | 'hours';

interface OutlineNode extends Pick<RoadmapNode, Kept> {
  /** Only where its author gives it other names: lost marks are looked for by those too. */
  readonly aliases?: readonly string[];
  readonly skills: readonly string[];
}

/** As much of a map as it takes to count what a learner has done of it, and to find what they lost in it. */
export interface MapOutline {
  readonly id: string;
  readonly nodes: readonly OutlineNode[];
  /** What the author offers to choose from: only one of the members counts. */
  readonly choices: readonly Pick<Choice, 'id' | 'members' | 'recommended'>[];
}

/** Of the map of all skills without their other names: those alone would make all outlines two fifths longer. */
export function outlineMap({ roadmap, skills }: SkillGraph): MapOutline {
  const hasAliases = roadmap.id !== SKILLS;
  return {
    id: roadmap.id,
    nodes: roadmap.nodes.map(({ id, title, kind, parent, done, hours, aliases }) => ({
      id,
      title,
      kind,
      parent,
      done,
      hours,
      ...(hasAliases && aliases.length > 0 ? { aliases } : {}),
      skills: skills.get(id) ?? [],
    })),
    choices: offeredChoices(roadmap).map(({ id, members, recommended }) => ({
      id,
      members,
      recommended,
    })),
  };
}

const SILENT = {
  ordinal: null,
  summary: '',
  icon: null,
  aliases: [],
  importance: 'normal',
  resources: [],
  source: { line: 1, column: 1, quote: '' },
} as const;

/** A graph of an outline: nothing in it has edges or says more than its names, but marks can be counted in it. */
export function connectOutline({ id, nodes, choices }: MapOutline): SkillGraph {
  return connect(
    {
      id,
      title: '',
      description: '',
      order: 'loose',
      orderSource: null,
      hours: null,
      updated: null,
      license: null,
      nodes: nodes.map((node, position) => ({ ...SILENT, ...node, position })),
      choices: choices.map((choice) => ({ ...choice, scope: 'roadmap', source: SILENT.source })),
      prerequisites: [],
      unresolved: [],
      notes: [],
      resources: [],
    },
    [],
    new Map(nodes.flatMap((node) => (node.skills.length > 0 ? [[node.id, node.skills]] : []))),
  );
}
