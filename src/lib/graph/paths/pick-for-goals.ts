import { expand } from '../expand.ts';
import type { Learner } from '../learner.ts';
import type { SkillGraph } from '../model.ts';
import { contains } from '../points.ts';

/** The picks of a learner; a member that is a goal, or holds one, is picked by that. */
export function pickForGoals(
  graph: SkillGraph,
  goals: readonly string[],
  picks: Learner['picks'],
): Learner['picks'] {
  const { points } = expand(graph);
  const settled = new Map<string, string>();
  for (const { id, members } of graph.roadmap.choices) {
    const member = members.find((each) => goals.some((goal) => contains(points, each, goal)));
    if (member !== undefined) settled.set(id, member);
  }
  for (const [choice, member] of picks) if (!settled.has(choice)) settled.set(choice, member);
  return settled;
}
