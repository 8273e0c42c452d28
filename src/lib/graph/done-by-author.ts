import { countParts } from './count-parts.ts';
import { leftOut } from './left-out.ts';
import type { SkillGraph } from './model.ts';

/** A graph never changes, and every page of a topic asks. */
const known = new WeakMap<SkillGraph, ReadonlySet<string>>();

/**
 * What the author's ticks say is done: what is ticked; with what holds others, what it holds that has no box
 * of its own; and what holds nothing but what is done, or what a choice passes over.
 */
export function doneByAuthor(graph: SkillGraph): ReadonlySet<string> {
  const before = known.get(graph);
  if (before) return before;
  const done = new Set<string>();
  for (const { id, parent, done: ticked } of graph.roadmap.nodes) {
    if (ticked ?? (parent !== null && done.has(parent))) done.add(id);
  }
  for (const [id, parts] of countParts(graph, done, leftOut(graph, { done }))) {
    if (parts.total > 0 && parts.done === parts.total) done.add(id);
  }
  known.set(graph, done);
  return done;
}
