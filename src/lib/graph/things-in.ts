import { isThingToLearn } from './is-thing-to-learn.ts';
import type { SkillGraph } from './model.ts';

/** The things to learn in a node, or the node where it is one. */
export function thingsIn(graph: SkillGraph, id: string): readonly string[] {
  const things: string[] = [];
  const walk = new Set([id]);
  // What is found on the way is walked too: a set hands on what is added while it is walked.
  for (const each of walk) {
    if (isThingToLearn(graph, each)) things.push(each);
    for (const child of graph.children.get(each) ?? []) walk.add(child);
  }
  return things;
}
