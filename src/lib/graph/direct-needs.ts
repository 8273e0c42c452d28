import { successors } from './digraph.ts';
import { expand } from './expand.ts';
import type { SkillGraph } from './model.ts';

const NONE: readonly string[] = [];
const TOP = -1;

/**
 * By each of some things to learn those of them that come right before it: on some way between the two stands
 * no other of them. What these need in turn is not repeated, unless an edge says so. Things with the same ways to
 * them share one list. Time is the size of the graph and of the different lists.
 */
export function directNeeds(
  graph: SkillGraph,
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const { points, forward, order } = expand(graph);
  /** By its index each node that is wanted. */
  const things = Array.from<string | undefined>({ length: graph.roadmap.nodes.length });
  /** 1 for each node that is wanted or holds what is: there is no way past what it holds. */
  const isFull = new Uint8Array(graph.roadmap.nodes.length);
  for (const id of wanted) {
    let index = points.indexOf.get(id) ?? TOP;
    if (index !== TOP) things[index] = id;
    for (; index !== TOP && isFull[index] === 0; index = points.parent[index] as number)
      isFull[index] = 1;
  }
  const needs = new Map<string, readonly string[]>();
  /** By point the last wanted things before it; a list that only one way brings is shared, not copied. */
  const before = Array.from<readonly string[] | Set<string> | undefined>({ length: points.size });
  for (const point of order) {
    const met = before[point] ?? NONE;
    const list = met instanceof Set ? [...met] : met;
    before[point] = undefined;
    const index = points.nodeOf[point] as number;
    const id = things[index];
    const isEntered = points.enter[index] === point;
    if (id !== undefined && isEntered) needs.set(id, list);
    const on = id === undefined || isEntered ? list : [id];
    if (on.length === 0) continue;
    const past = isEntered && isFull[index] === 1 ? points.leave[index] : TOP;
    for (const target of successors(forward, point)) if (target !== past) pass(target, on);
  }
  return needs;

  function pass(target: number, on: readonly string[]): void {
    const there = before[target];
    if (there === undefined) before[target] = on;
    else if (there instanceof Set) for (const id of on) there.add(id);
    else if (there !== on) before[target] = new Set([...there, ...on]);
  }
}
