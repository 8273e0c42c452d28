import { connect, type SkillGraph } from '#lib/graph';
import { offeredChoices, type Choice, type RoadmapNode } from '#lib/roadmap';

type Kept = 'id' | 'title' | 'kind' | 'parent' | 'done' | 'hours';

/** As much of a map as it takes to count what a learner has done of it. */
export interface MapOutline {
  readonly id: string;
  readonly nodes: readonly (Pick<RoadmapNode, Kept> & { readonly skills: readonly string[] })[];
  /** What the author offers to choose from: only one of the members counts. */
  readonly choices: readonly Pick<Choice, 'id' | 'members' | 'recommended'>[];
}

export function outlineMap({ roadmap, skills }: SkillGraph): MapOutline {
  return {
    id: roadmap.id,
    nodes: roadmap.nodes.map(({ id, title, kind, parent, done, hours }) => ({
      id,
      title,
      kind,
      parent,
      done,
      hours,
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

/** A graph of an outline: nothing in it has edges or says more than its title, but marks can be counted in it. */
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
