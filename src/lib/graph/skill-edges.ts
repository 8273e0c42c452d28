import type { Roadmap } from '#lib/roadmap';
import type { SkillsOfNodes, Vocabulary } from '#lib/skills';
import { children } from './children.ts';
import { choiceOfMembers } from './choice-of-members.ts';
import { findTeachers } from './find-teachers.ts';
import { holdersOf } from './holders-of.ts';
import type { Edge } from './model.ts';
import { makeTeachersOf, type TeachersOf } from './teachers-of.ts';

/** Skills in a row that a roadmap may leave out and still be told why one of its topics needs another. */
const MOST_MISSED = 2;

/** A node that gives what a skill needs, and the reasons on the way to it. */
interface Provider {
  readonly node: string;
  readonly why: readonly string[];
}

/**
 * The edges that the vocabulary knows: each node comes after the nodes that teach what its skill needs.
 * Where the roadmap leaves a needed skill out, the skill that it is a part of stands in, else its parts,
 * else what it needs in turn. A heading's needs are those of what it holds, but for other skills. Nothing leads between a node and what holds it, or between the members of one
 * choice.
 */
export function skillEdges(
  roadmap: Roadmap,
  vocabulary: Vocabulary,
  ofNode: SkillsOfNodes,
): readonly Edge[] {
  const teachers = findTeachers(roadmap, ofNode);
  const resolve = makeResolver(vocabulary, makeTeachersOf(vocabulary, teachers));
  const holders = holdersOf(roadmap.nodes);
  const choiceOf = choiceOfMembers(roadmap);
  const childrenOf = children(roadmap.nodes);
  const edges = new Map<string, Edge>();
  for (const { id } of roadmap.nodes) {
    for (const skill of ofNode.get(id) ?? []) {
      // Where a part of the document tells the skill more closely, that part has the needs.
      if (teachers.get(skill) !== id && !isAlone(id, skill)) continue;
      for (const need of vocabulary.skills.get(skill)?.needs ?? []) {
        for (const { node, why } of resolve(need.skill, skill)) {
          for (const target of whoNeeds(id, skill)) add(node, target, [need.why, ...why]);
        }
      }
    }
  }
  return [...edges.values()];

  /**
   * The node, or of one that also holds what is another skill only the rest: the needs of a heading that speaks
   * of deployment are none of "Version control" below it.
   */
  function whoNeeds(id: string, skill: string): readonly string[] {
    const held = childrenOf.get(id) ?? [];
    const own = held.filter((child) => !isForeign(child, skill));
    return own.length === held.length ? [id] : own.flatMap((child) => whoNeeds(child, skill));
  }

  function isForeign(id: string, skill: string): boolean {
    const skills = ofNode.get(id) ?? [];
    return skills.length > 0 && !skills.some((each) => isWithin(vocabulary, each, skill));
  }

  /** A node that names the skill without holding the one that teaches it. */
  function isAlone(id: string, skill: string): boolean {
    const teacher = teachers.get(skill);
    return teacher !== undefined && holders(teacher).has(id) === false;
  }

  function add(source: string, target: string, why: readonly string[]): void {
    if (source === target || holders(source).has(target) || holders(target).has(source)) return;
    const choice = choiceOf.get(source);
    if (choice !== undefined && choice === choiceOf.get(target)) return;
    const key = `${source} ${target}`;
    if (edges.has(key)) return;
    const fixed = { relation: 'requires', origin: 'skill', statement: null, choice: null } as const;
    edges.set(key, { source, target, ...fixed, why: why.join('; ') });
  }
}

/** Whether a skill is another one, or a part of it at any depth. */
function isWithin({ skills }: Vocabulary, id: string, whole: string): boolean {
  for (let at: string | null = id; at !== null; at = skills.get(at)?.partOf ?? null) {
    if (at === whole) return true;
  }
  return false;
}

/** Finds the nodes that give a needed skill to the skill that needs it. */
type Resolver = (needed: string, by: string) => readonly Provider[];

function makeResolver({ skills }: Vocabulary, teachersOf: TeachersOf): Resolver {
  return resolve;

  function resolve(needed: string, by: string, missed = 0): readonly Provider[] {
    const found = teachersOf(needed, by);
    if (found.length > 0) return found.map((node) => ({ node, why: [] }));
    if (missed === MOST_MISSED) return [];
    return (skills.get(needed)?.needs ?? []).flatMap((need) =>
      resolve(need.skill, needed, missed + 1).map(({ node, why }) => ({
        node,
        why: [need.why, ...why],
      })),
    );
  }
}
