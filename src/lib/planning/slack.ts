import type { Plan, Task } from './model.ts';
import { listNeeds } from './needs.ts';
import { spansOf } from './spans.ts';

/** The longest chain of tasks that wait for each other, by their minutes: however much time there is, it has to be gone through one by one. */
export function criticalPath(tasks: readonly Task[]): readonly Task[] {
  const { lists, listOf } = listNeeds(tasks);
  const length: number[] = [];
  /** By list of needs the one that takes longest with all before it. */
  const longestOf: (number | null)[] = [];
  const before: (number | null)[] = [];
  let last: number | null = null;
  tasks.forEach(({ minutes }, index) => {
    const list = listOf[index] ?? 0;
    const longest =
      longestOf[list] === undefined ? longestIn(lists[list] ?? [], index) : longestOf[list];
    longestOf[list] = longest;
    before.push(longest);
    length.push(minutes + (longest === null ? 0 : (length[longest] ?? 0)));
    if (last === null || (length[index] ?? 0) > (length[last] ?? 0)) last = index;
  });
  const path: Task[] = [];
  for (let at: number | null = last; at !== null; at = before[at] ?? null) {
    const task = tasks[at];
    if (task !== undefined) path.unshift(task);
  }
  return path;

  function longestIn(list: readonly number[], index: number): number | null {
    return list
      .filter((need) => need < index)
      .reduce<number | null>(
        (best, need) => (best === null || (length[need] ?? 0) > (length[best] ?? 0) ? need : best),
        null,
      );
  }
}

/**
 * By task how many weeks later it could end with all that needs it left where it stands, and the plan ending
 * in the same week: what would be learnt meanwhile takes its room.
 */
export function slackOf(tasks: readonly Task[], plan: Plan): ReadonlyMap<string, number> {
  const spans = spansOf(plan);
  /** By list of needs the first week in which something needs it; many tasks share one. */
  const firstOf = new Map<readonly string[], number>();
  for (const { id, needs } of tasks) {
    const first = spans.get(id)?.first;
    if (first !== undefined) firstOf.set(needs, Math.min(first, firstOf.get(needs) ?? first));
  }
  const latest = new Map<string, number>();
  for (const [needs, first] of firstOf)
    for (const need of needs) latest.set(need, Math.min(first, latest.get(need) ?? first));
  const end = plan.weeks.length - 1;
  return new Map([...spans].map(([id, { last }]) => [id, (latest.get(id) ?? end) - last]));
}
