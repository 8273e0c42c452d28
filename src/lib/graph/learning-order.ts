import { takePart } from './digraph.ts';
import { expand } from './expand.ts';
import type { SkillGraph } from './model.ts';
import { neededPoints } from './needed-points.ts';
import { orderThings } from './order-things.ts';
import { contains, leavePoint } from './points.ts';
import { reachable } from './reachable.ts';

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
  const { points, forward, backward } = expand(graph);
  // Of the ways between two needed things some lead through what is not needed: they are respected too.
  const before = takePart(forward, reachable(backward, [leavePoint(points, id)]));
  const needed = neededPoints(graph, id, done);
  return orderThings(graph, before, needed).filter((each) => !contains(points, id, each));
}
