import type { ResourceKind } from '#lib/roadmap';

/** A link of the vocabulary that teaches a skill. */
export interface SkillResource {
  readonly title: string;
  /** Always `https:`. */
  readonly url: string;
  readonly kind: ResourceKind;
  /** The language that it is written or spoken in: a BCP 47 tag. */
  readonly language: string;
  /** Whether all that a learner needs of it costs nothing. */
  readonly free: boolean;
}

/** What a skill directly needs, and the reason as a learner reads it. */
export interface Need {
  readonly skill: string;
  readonly why: string;
}

/** The identity that the same topic has in every roadmap. */
export interface Skill {
  readonly id: string;
  readonly name: string;
  /** Names that mean this skill wherever they stand. */
  readonly aliases: readonly string[];
  /** Names that mean this skill only among topics of its fields: "Headers", "Models". */
  readonly short: readonly string[];
  /** Names that mean this skill only inside what it is a part of: "Hooks" of React. */
  readonly inside: readonly string[];
  /** A sentence or two of plain words: what it is, and why it matters. */
  readonly summary: string;
  /** Ids of its fields, the one that it stands in on the map first. */
  readonly tags: readonly string[];
  /** The skill that this one is a part of: "joins" of "SQL"; else null. */
  readonly partOf: string | null;
  readonly needs: readonly Need[];
  /** To working knowledge, for someone who has what it needs. */
  readonly hours: number;
  readonly resources: readonly SkillResource[];
  /** The line of the vocabulary that it starts on, counted from 1. */
  readonly line: number;
}

export interface Field {
  readonly id: string;
  readonly name: string;
}

/** Which skill a folded name means. */
export interface NameIndex {
  /** Names that mean their skill wherever they stand. */
  readonly anywhere: ReadonlyMap<string, Skill>;
  /** Names that mean a skill only where the words around them speak of one of these fields or skills. */
  readonly around: ReadonlyMap<string, readonly NameInPlace[]>;
}

export interface NameInPlace {
  readonly skill: Skill;
  readonly places: readonly string[];
}

/** All skills that the roadmaps share. Built by `makeVocabulary`. */
export interface Vocabulary {
  /** In the order of the file: roughly the order of learning. */
  readonly fields: readonly Field[];
  readonly skills: ReadonlyMap<string, Skill>;
  readonly names: NameIndex;
}
