import { foldWords, joinWords } from './fold.ts';
import type { Field, NameIndex, NameInPlace, Skill, Vocabulary } from './model.ts';

/** A name of a skill; `places` are the fields or skills it needs around it, null where it needs none. */
export interface SkillName {
  readonly name: string;
  readonly places: readonly string[] | null;
}

/** Every name of a skill. A name that is listed as short or inside is that, even its first. */
export function namesOf(skill: Skill): readonly SkillName[] {
  const whole = skill.partOf === null ? [] : [skill.partOf];
  const dependent = [
    ...skill.short.map((name) => ({ name, places: skill.tags })),
    ...skill.inside.map((name) => ({ name, places: whole })),
  ];
  const keys = new Set(dependent.map(({ name }) => keyOf(name)));
  return [
    ...[skill.name, ...skill.aliases]
      .filter((name) => !keys.has(keyOf(name)))
      .map((name) => ({ name, places: null })),
    ...dependent,
  ];
}

/** One key for all spellings of a name. */
export function keyOf(name: string): string {
  return joinWords(foldWords(name));
}

/** A vocabulary of these skills, ready to be matched. */
export function makeVocabulary(
  fields: readonly Field[],
  skills: ReadonlyMap<string, Skill>,
): Vocabulary {
  return { fields, skills, names: indexNames(skills) };
}

function indexNames(skills: ReadonlyMap<string, Skill>): NameIndex {
  const anywhere = new Map<string, Skill>();
  const around = new Map<string, NameInPlace[]>();
  for (const skill of skills.values()) {
    for (const { name, places } of namesOf(skill)) {
      const key = keyOf(name);
      if (places === null) anywhere.set(key, skill);
      else around.set(key, [...(around.get(key) ?? []), { skill, places }]);
    }
  }
  return { anywhere, around };
}
