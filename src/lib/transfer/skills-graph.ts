import type { ResourceKind } from '#lib/roadmap';
import type { Skill, Vocabulary } from '#lib/skills';

/** The data twin of the vocabulary of skills: JSON Graph Format v2, a node a skill, an edge a need. */
export interface JsonSkillsGraph {
  readonly graph: {
    readonly id: 'skills';
    readonly label: string;
    readonly type: 'skills';
    readonly directed: true;
    readonly metadata: { readonly fields: readonly { id: string; label: string }[] };
    readonly nodes: Readonly<Record<string, JsonSkill>>;
    readonly edges: readonly JsonNeed[];
  };
}

export interface JsonSkill {
  readonly label: string;
  readonly metadata: {
    /** Every name but the label, also those that need the words around them to be clear. */
    readonly aliases: readonly string[];
    readonly summary: string;
    readonly hours: number;
    readonly resources: readonly {
      readonly title: string;
      readonly url: string;
      readonly kind: ResourceKind;
      readonly language: string;
      readonly free: boolean;
    }[];
    readonly tags: readonly string[];
    /** The skill that it is a part of, or null. */
    readonly partOf: string | null;
  };
}

/** Source before target. */
export interface JsonNeed {
  readonly source: string;
  readonly target: string;
  readonly relation: 'requires';
  readonly metadata: { readonly origin: 'skill'; readonly why: string };
}

/** The data twin of a vocabulary, skills and needs in its order. */
export function writeSkills({ fields, skills }: Vocabulary): JsonSkillsGraph {
  const all = [...skills.values()];
  return {
    graph: {
      id: 'skills',
      label: 'Skills',
      type: 'skills',
      directed: true,
      metadata: { fields: fields.map(({ id, name }) => ({ id, label: name })) },
      nodes: Object.fromEntries(all.map((skill) => [skill.id, writeSkill(skill)])),
      edges: all.flatMap(({ id, needs }) =>
        needs.map(({ skill, why }) => ({
          source: skill,
          target: id,
          relation: 'requires' as const,
          metadata: { origin: 'skill' as const, why },
        })),
      ),
    },
  };
}

function writeSkill(skill: Skill): JsonSkill {
  const { name, summary, hours, resources, tags, partOf } = skill;
  const names = [...skill.aliases, ...skill.short, ...skill.inside];
  const aliases = [...new Set(names)].filter((alias) => alias !== name);
  return { label: name, metadata: { aliases, summary, hours, resources, tags, partOf } };
}
