import { findTeachers } from '../find-teachers.ts';
import type { SkillGraph } from '../model.ts';
import { placesInOrder } from './places-in-order.ts';

/** A skill that both roadmaps teach, and where. */
export interface SharedSkill {
  readonly skill: string;
  readonly one: string;
  readonly other: string;
}

/** A skill of one roadmap, and the node that teaches it there. */
export interface OwnSkill {
  readonly skill: string;
  readonly node: string;
}

/** A shared skill that the other roadmap moves to another place among what they share. */
export interface MovedSkill extends SharedSkill {
  /** Skills that it comes before in the other roadmap, and after in the one. */
  readonly nowBefore: readonly string[];
  /** Skills that it comes after in the other roadmap, and before in the one. Never both lists are empty. */
  readonly nowAfter: readonly string[];
}

export interface Comparison {
  /** In the order of the one. */
  readonly both: readonly SharedSkill[];
  readonly onlyOne: readonly OwnSkill[];
  readonly onlyOther: readonly OwnSkill[];
  /** The fewest shared skills that would have to move for both to agree on the order; what passes most others first. */
  readonly moved: readonly MovedSkill[];
}

/**
 * What two roadmaps share, what each has alone, and where their orders differ. The order is that of the
 * documents (`placesInOrder`). Skills that keep their order are a longest common run of it: a longest
 * non-decreasing subsequence, found by patience sorting (Fredman 1975); the others have moved.
 */
export function compareRoadmaps(one: SkillGraph, other: SkillGraph): Comparison {
  const [inOne, inOther] = [one, other].map(({ roadmap, skills }) =>
    findTeachers(roadmap, skills),
  ) as [ReadonlyMap<string, string>, ReadonlyMap<string, string>];
  const [placeInOne, placeInOther] = [placesInOrder(one), placesInOrder(other)];
  const both = [...inOne]
    .flatMap(([skill, node]) => {
      const twin = inOther.get(skill);
      return twin === undefined
        ? []
        : [{ skill, one: node, other: twin, first: placeInOne(node), second: placeInOther(twin) }];
    })
    .sort((a, b) => a.first - b.first || a.second - b.second);
  const kept = longestRun(both.map(({ second }) => second));
  const moved = both.flatMap((shared, index) => {
    if (kept.has(index)) return [];
    const before = both.filter(
      ({ first, second }) => first < shared.first && second > shared.second,
    );
    const after = both.filter(
      ({ first, second }) => first > shared.first && second < shared.second,
    );
    return [{ ...plain(shared), nowBefore: before.map(skillOf), nowAfter: after.map(skillOf) }];
  });
  return {
    both: both.map(plain),
    onlyOne: listOwn(inOne, inOther),
    onlyOther: listOwn(inOther, inOne),
    moved: moved.sort((a, b) => countPassed(b) - countPassed(a)),
  };
}

/** Without its places. */
function plain({ skill, one, other }: SharedSkill): SharedSkill {
  return { skill, one, other };
}

function skillOf({ skill }: SharedSkill): string {
  return skill;
}

function countPassed({ nowBefore, nowAfter }: MovedSkill): number {
  return nowBefore.length + nowAfter.length;
}

function listOwn(
  own: ReadonlyMap<string, string>,
  others: ReadonlyMap<string, string>,
): OwnSkill[] {
  return [...own].filter(([skill]) => !others.has(skill)).map(([skill, node]) => ({ skill, node }));
}

/** Indices of a longest non-decreasing subsequence; `O(n log n)`. */
function longestRun(values: readonly number[]): ReadonlySet<number> {
  /** The index of the least value that ends a run of each length, and what stands before each index in its run. */
  const ends: number[] = [];
  const before: number[] = [];
  values.forEach((value, index) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] as number] as number) <= value) low = middle + 1;
      else high = middle;
    }
    before[index] = ends[low - 1] ?? -1;
    ends[low] = index;
  });
  const kept = new Set<number>();
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] as number) kept.add(index);
  return kept;
}
