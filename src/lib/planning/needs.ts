import type { Task } from './model.ts';

/**
 * What tasks wait for, by their places. Those that need the same share a list, as all do that stand in one group with
 * prerequisites: a list of a thousand is then gone through once, and not for each of a thousand tasks.
 */
export interface Needs {
  /** The different lists; a place stands in a list once. */
  readonly lists: readonly (readonly number[])[];
  /** By task the list that it needs. */
  readonly listOf: readonly number[];
  /** By list the tasks that need it, in order. */
  readonly tasksWith: readonly (readonly number[])[];
  /** By task the lists that it stands in. */
  readonly listsWith: readonly (readonly number[])[];
}

/** Lists are told apart as arrays, whatever is in them. Ids of no task of these count as done and are left out. */
export function listNeeds(tasks: readonly Task[]): Needs {
  const place = new Map(tasks.map(({ id }, index) => [id, index]));
  const known = new Map<readonly string[], number>();
  const lists: (readonly number[])[] = [];
  const tasksWith: number[][] = [];
  const listsWith: number[][] = tasks.map(() => []);
  const listOf = tasks.map(({ needs }, index) => {
    const before = known.get(needs);
    if (before !== undefined) {
      tasksWith[before]?.push(index);
      return before;
    }
    const number = lists.length;
    const list = new Set<number>();
    for (const need of needs) {
      const at = place.get(need);
      if (at !== undefined) list.add(at);
    }
    for (const need of list) listsWith[need]?.push(number);
    lists.push([...list]);
    tasksWith.push([index]);
    known.set(needs, number);
    return number;
  });
  return { lists, listOf, tasksWith, listsWith };
}
