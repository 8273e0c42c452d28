import type { Learner, SkillGraph } from '#lib/graph';

/** By choice the member that the address wants. */
export function readPicks(graph: SkillGraph, picks: readonly string[]): Learner['picks'] {
  const picked = graph.roadmap.choices.flatMap(({ id, members }) => {
    const member = members.find((each) => picks.includes(each));
    return member === undefined ? [] : [[id, member] as const];
  });
  return new Map(picked);
}
