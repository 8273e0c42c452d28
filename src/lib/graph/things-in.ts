import { isThingToLearn } from './is-thing-to-learn.ts';
import type { SkillGraph } from './model.ts';

/** The things to learn in a node, or the node where it is one; without what stands in nodes below it that are left out. */
export function thingsIn(
  graph: SkillGraph,
  id: string,
  leftOut?: ReadonlySet<string>,
): readonly string[] {
  const things: string[] = [];
  const walk = new Set([id]);
  // What is found on the way is walked too: a set hands on what is added while it is walked.
  for (const each of walk) {
    if (isThingToLearn(graph, each)) things.push(each);
    for (const child of graph.children.get(each) ?? []) if (!leftOut?.has(child)) walk.add(child);
  }
  return things;
}
