import { successors } from './digraph.ts';
import { expand } from './expand.ts';
import type { SkillGraph } from './model.ts';
import { enterPoint } from './points.ts';
import { waysOn } from './ways-on.ts';

const NONE: readonly string[] = [];

/**
 * By each of some things to learn those of them that come right before it: on some way between the two stands
 * no other of them. What these need in turn is not repeated, unless an edge says so. Things with the same ways to
 * them share one list. Time is the size of the graph and of the different lists.
 */
export function directNeeds(
  graph: SkillGraph,
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const { points, order } = expand(graph);
  const ways = waysOn(graph);
  /** Each wanted thing by the point where it is entered. */
  const things = Array.from<string | undefined>({ length: points.size });
  for (const id of wanted) if (graph.node.has(id)) things[enterPoint(points, id)] = id;
  const needs = new Map<string, readonly string[]>();
  /** By point the last wanted things before it; a list that only one way brings is shared, not copied. */
  const before = Array.from<readonly string[] | Set<string> | undefined>({ length: points.size });
  for (const point of order) {
    const met = before[point] ?? NONE;
    const list = met instanceof Set ? [...met] : met;
    before[point] = undefined;
    const id = things[point];
    if (id !== undefined) needs.set(id, list);
    const on = id === undefined ? list : [id];
    if (on.length > 0) for (const target of successors(ways, point)) pass(target, on);
  }
  return needs;

  function pass(target: number, on: readonly string[]): void {
    const there = before[target];
    if (there === undefined) before[target] = on;
    else if (there instanceof Set) for (const id of on) there.add(id);
    else if (there !== on) before[target] = new Set([...there, ...on]);
  }
}
