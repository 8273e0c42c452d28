import { connect, SKILLS, withContainers, type Edge, type SkillGraph } from '#lib/graph';
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
  /** What the author offers to choose from, of which only one member counts, and what the needs leave open. */
  readonly choices: readonly Pick<Choice, 'id' | 'scope' | 'members' | 'recommended'>[];
  /** What needs anything in a member of what is offered: that counts, though the choice may pass it over. */
  readonly needs: readonly Pick<Edge, 'source' | 'target' | 'choice'>[];
}

/** Of the map of all skills without their other names: those alone would make all outlines two fifths longer. */
export function outlineMap(graph: SkillGraph): MapOutline {
  const { roadmap, skills } = graph;
  const hasAliases = roadmap.id !== SKILLS;
  const needs = listNeeds(graph);
  const open = new Set(needs.map(({ choice }) => choice));
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
    choices: roadmap.choices
      .filter(({ id, scope }) => scope === 'roadmap' || open.has(id))
      .map(({ id, scope, members, recommended }) => ({ id, scope, members, recommended })),
    needs: needs.map(({ source, target, choice }) => ({ source, target, choice })),
  };
}

/** The requirements of what is in members of what is offered, each "A or B" whole. */
function listNeeds(graph: SkillGraph): readonly Edge[] {
  const members = new Set(offeredChoices(graph.roadmap).flatMap((choice) => choice.members));
  const edges = graph.edges.filter(({ relation }) => relation === 'requires');
  const isIn = ({ source }: Edge) => withContainers(graph, source).some((id) => members.has(id));
  const nameOf = ({ choice, target }: Edge) => (choice === null ? null : `${choice} ${target}`);
  const open = new Set(edges.filter(isIn).map(nameOf));
  open.delete(null);
  return edges.filter((edge) => isIn(edge) || open.has(nameOf(edge)));
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

/** A graph of an outline: of its edges it has those that decide what counts, and nothing in it says more than its names. */
export function connectOutline({ id, nodes, choices, needs }: MapOutline): SkillGraph {
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
      choices: choices.map((choice) => ({ ...choice, source: SILENT.source })),
      prerequisites: [],
      unresolved: [],
      notes: [],
      resources: [],
    },
    needs.map((need) => ({
      ...need,
      relation: 'requires',
      origin: 'declared',
      why: '',
      statement: null,
    })),
    new Map(nodes.flatMap((node) => (node.skills.length > 0 ? [[node.id, node.skills]] : []))),
  );
}
