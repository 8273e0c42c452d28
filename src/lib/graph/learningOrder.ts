import { takePart } from './digraph.ts';
import { expand } from './expand.ts';
import type { SkillGraph } from './model.ts';
import { neededPoints } from './neededPoints.ts';
import { orderThings } from './orderThings.ts';
import { contains } from './points.ts';

export interface LearningOrderOptions {
  /** Ids of what the learner has done: it settles which member a choice takes. */
  readonly done?: ReadonlySet<string>;
}

const NOTHING: ReadonlySet<string> = new Set();

/**
 * What comes before a node, in an order that can be followed: everything after what it needs, the topics
 * of a group together wherever that is possible, and otherwise as in the document. Of a choice only one
 * member is there (see `chosenMembers`). What is done stays in the list; an unknown id has an empty one.
 */
export function learningOrder(
  graph: SkillGraph,
  id: string,
  { done = NOTHING }: LearningOrderOptions = {},
): readonly string[] {
  if (!graph.node.has(id)) return [];
  const { points, forward } = expand(graph);
  const needed = takePart(forward, neededPoints(graph, id, done));
  return orderThings(graph, needed).filter((each) => !contains(points, id, each));
}
