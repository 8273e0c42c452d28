import { chosenMembers } from './chosen-members.ts';
import { expand } from './expand.ts';
import type { Learner } from './learner.ts';
import type { SkillGraph } from './model.ts';
import { orderNeeded } from './order-needed.ts';
import { contains } from './points.ts';

/**
 * What comes before a node, in an order that can be followed: everything after what it needs, the topics
 * of a group together wherever that is possible, and otherwise as in the document. Of a choice only one
 * member is there (see `chosenMembers`). What is done stays in the list; an unknown id has an empty one.
 */
export function learningOrder(
  graph: SkillGraph,
  id: string,
  learner: Partial<Learner> = {},
): readonly string[] {
  if (!graph.node.has(id)) return [];
  const { points } = expand(graph);
  const { things } = orderNeeded(graph, [id], chosenMembers(graph, learner));
  return things.filter((each) => !contains(points, id, each));
}
