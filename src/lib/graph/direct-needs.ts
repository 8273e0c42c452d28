import { successors } from './digraph.ts';
import { expand } from './expand.ts';
import type { SkillGraph } from './model.ts';
import { enterPoint, leavePoint } from './points.ts';
import { topologicalOrder } from './topological-order.ts';

const NONE: readonly string[] = [];

/**
 * By each of some things to learn those of them that come right before it: on some way between the two stands
 * no other of them. What these need in turn is not repeated, unless an edge says so. Time is the size of the
 * graph and of the answer.
 */
export function directNeeds(
  graph: SkillGraph,
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const { points, forward } = expand(graph);
  const things = new Map<number, string>();
  const ends = new Map<number, readonly string[]>();
  /** Containers of wanted things are passed through these only. */
  const holders = new Set<number>();
  for (const id of wanted) {
    const index = points.indexOf.get(id);
    if (index === undefined) continue;
    things.set(enterPoint(points, id), id);
    ends.set(leavePoint(points, id), [id]);
    for (
      let at = points.parent[index] ?? -1;
      at >= 0 && !holders.has(at);
      at = points.parent[at] ?? -1
    )
      holders.add(at);
  }
  const needs = new Map<string, readonly string[]>();
  /** By point the last wanted things before it; a list that only one way brings is shared, not copied. */
  const before = new Map<number, readonly string[] | Set<string>>();
  for (const point of topologicalOrder(forward)) {
    const met = before.get(point) ?? NONE;
    const list = met instanceof Set ? [...met] : met;
    before.delete(point);
    const id = things.get(point);
    if (id !== undefined) needs.set(id, list);
    const on = ends.get(point) ?? list;
    if (on.length === 0) continue;
    for (const target of successors(forward, point))
      if (!isSkipped(point, target)) pass(target, on);
  }
  return needs;

  /** Of what holds wanted things, or is one, the way past what it holds. */
  function isSkipped(point: number, target: number): boolean {
    const index = points.nodeOf[point] as number;
    return (
      points.enter[index] === point &&
      points.leave[index] === target &&
      (holders.has(index) || things.has(point))
    );
  }

  function pass(target: number, on: readonly string[]): void {
    const there = before.get(target);
    if (there === undefined) before.set(target, on);
    else if (there instanceof Set) for (const id of on) there.add(id);
    else if (there !== on) before.set(target, new Set([...there, ...on]));
  }
}
