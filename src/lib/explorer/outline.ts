import { connect, type SkillGraph } from '#lib/graph';
import type { RoadmapNode } from '#lib/roadmap';

/** As much of a map as it takes to count what a learner has done of it. */
export interface MapOutline {
  readonly id: string;
  readonly nodes: readonly (Pick<RoadmapNode, 'id' | 'title' | 'kind' | 'parent' | 'done'> & {
    readonly skills: readonly string[];
  })[];
}

export function outlineMap({ roadmap, skills }: SkillGraph): MapOutline {
  return {
    id: roadmap.id,
    nodes: roadmap.nodes.map(({ id, title, kind, parent, done }) => ({
      id,
      title,
      kind,
      parent,
      done,
      skills: skills.get(id) ?? [],
    })),
  };
}

const SILENT = {
  ordinal: null,
  summary: '',
  icon: null,
  aliases: [],
  importance: 'normal',
  hours: null,
  resources: [],
  source: { line: 1, column: 1, quote: '' },
} as const;

/** A graph of an outline: nothing in it has edges or says more than its title, but marks can be counted in it. */
export function connectOutline({ id, nodes }: MapOutline): SkillGraph {
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
      choices: [],
      prerequisites: [],
      unresolved: [],
      notes: [],
      resources: [],
    },
    [],
    new Map(nodes.flatMap((node) => (node.skills.length > 0 ? [[node.id, node.skills]] : []))),
  );
}
