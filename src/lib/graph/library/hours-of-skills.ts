import type { Vocabulary } from '#lib/skills';
import { isEither } from '../is-either.ts';
import { isThingToLearn } from '../is-thing-to-learn.ts';
import type { SkillGraph } from '../model.ts';

/** A quarter of an hour is as exact as an estimate gets. */
const PARTS_OF_AN_HOUR = 4;

/**
 * Hours of a thing to learn by the vocabulary: those of all its skills, of "A or B" those of the shorter one.
 * A skill that several topics of the roadmap teach is shared between them, each being a part of it. Null for
 * what holds others, and for what is no skill.
 */
export function hoursOfSkills(
  { skills }: Vocabulary,
  graph: SkillGraph,
  id: string,
): number | null {
  const named = isThingToLearn(graph, id) ? (graph.skills.get(id) ?? []) : [];
  const hours = named.flatMap((skill) => {
    const whole = skills.get(skill)?.hours;
    return whole === undefined ? [] : [whole / (countTeachers(graph).get(skill) ?? 1)];
  });
  if (hours.length === 0) return null;
  const sum = isEither(graph, id)
    ? Math.min(...hours)
    : hours.reduce((total, each) => total + each, 0);
  return Math.max(1, Math.round(sum * PARTS_OF_AN_HOUR)) / PARTS_OF_AN_HOUR;
}

/** A graph never changes, and is counted through once. */
const counted = new WeakMap<SkillGraph, ReadonlyMap<string, number>>();

/** By skill how many things to learn name it. */
function countTeachers(graph: SkillGraph): ReadonlyMap<string, number> {
  const before = counted.get(graph);
  if (before) return before;
  const count = new Map<string, number>();
  for (const [id, skills] of graph.skills) {
    if (!isThingToLearn(graph, id)) continue;
    for (const skill of skills) count.set(skill, (count.get(skill) ?? 0) + 1);
  }
  counted.set(graph, count);
  return count;
}
