import type { Skill, Vocabulary } from '#lib/skills';

/** Finds the nodes that teach a skill to whoever is the skill `by`; null is none. */
export type TeachersOf = (needed: string, by: string | null) => readonly string[];

/**
 * Where a roadmap leaves a skill out, the skill that it is a part of stands in, else its parts.
 * @param teachers the node that teaches each skill
 */
export function makeTeachersOf(
  { skills }: Vocabulary,
  teachers: ReadonlyMap<string, string>,
): TeachersOf {
  const parts = new Map<string, Skill[]>();
  for (const skill of skills.values()) {
    if (skill.partOf !== null) parts.set(skill.partOf, [...(parts.get(skill.partOf) ?? []), skill]);
  }
  return (needed, by) => {
    for (const one of [needed, ...wholesOf(needed)]) {
      const teacher = teachers.get(one);
      if (teacher !== undefined) return [teacher];
    }
    // What is itself a part cannot wait for its fellows.
    const fellows = by !== null && wholesOf(by).includes(needed) ? [] : (parts.get(needed) ?? []);
    return fellows.flatMap(({ id }) => teachers.get(id) ?? []);
  };

  function wholesOf(id: string): readonly string[] {
    const whole = skills.get(id)?.partOf ?? null;
    return whole === null ? [] : [whole, ...wholesOf(whole)];
  }
}
