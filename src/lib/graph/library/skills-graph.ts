import type { Resource, Roadmap, RoadmapNode, Source } from '#lib/roadmap';
import type { Skill, Vocabulary } from '#lib/skills';
import { connect } from '../connect.ts';
import type { Edge, SkillGraph } from '../model.ts';
import { SKILLS } from './model.ts';

const NOT_SAID = { ordinal: null, icon: null, importance: 'normal', done: null } as const;

/**
 * The vocabulary as one roadmap: a group for each field that has skills, and in it, in the order of the
 * file, the skills whose first tag it is. What a skill needs are its prerequisites, with their reasons.
 */
export function skillsGraph({ fields, skills }: Vocabulary): SkillGraph {
  const nodes: Omit<RoadmapNode, 'position'>[] = fields.flatMap(({ id, name }) => {
    const members = [...skills.values()].filter(({ tags }) => tags[0] === id);
    if (members.length === 0) return [];
    return [fieldNode(id, name, members), ...members.map((skill) => skillNode(skill))];
  });
  const roadmap: Roadmap = {
    id: SKILLS,
    title: 'All skills',
    description:
      'Everything that the roadmaps teach, in one map: what each skill is, and what it needs.',
    order: 'loose',
    orderSource: null,
    hours: null,
    updated: null,
    license: null,
    nodes: nodes.map((node, position) => ({ ...node, position })),
    choices: [],
    prerequisites: [],
    unresolved: [],
    notes: [],
    resources: [],
  };
  const edges = [...skills.values()].flatMap(edgesInto);
  return connect(roadmap, edges, new Map([...skills.keys()].map((id) => [id, [id]])));
}

/** Skills have the short ids; no id of a skill begins like this. */
function fieldId(field: string): string {
  return `field-${field}`;
}

function fieldNode(
  id: string,
  title: string,
  members: readonly Skill[],
): Omit<RoadmapNode, 'position'> {
  const line = members[0]?.line ?? 1;
  return {
    ...NOT_SAID,
    id: fieldId(id),
    kind: 'group',
    title,
    parent: null,
    summary: '',
    aliases: [],
    hours: null,
    resources: [],
    source: { line, column: 1, quote: `tags: [${id}]` },
  };
}

function skillNode(skill: Skill): Omit<RoadmapNode, 'position'> {
  const source: Source = { line: skill.line, column: 1, quote: `${skill.id}:` };
  return {
    ...NOT_SAID,
    id: skill.id,
    kind: 'topic',
    title: skill.name,
    parent: fieldId(skill.tags[0] ?? ''),
    summary: skill.summary,
    aliases: namesBeside(skill),
    hours: skill.hours,
    resources: skill.resources.map(({ title, url, kind }): Resource => ({
      title,
      url,
      kind,
      source,
    })),
    source,
  };
}

function namesBeside({ name, aliases, short, inside }: Skill): readonly string[] {
  return [...new Set([...aliases, ...short, ...inside])].filter((alias) => alias !== name);
}

function edgesInto({ id, needs }: Skill): readonly Edge[] {
  return needs.map(({ skill, why }) => ({
    source: skill,
    target: id,
    relation: 'requires',
    origin: 'skill',
    why,
    statement: null,
    choice: null,
  }));
}
