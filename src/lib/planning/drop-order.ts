import type { Task } from './model.ts';

/** All that may go, so that nothing goes before what needs it. */
export function orderOfDropping(tasks: readonly Task[]): readonly Task[] {
  const stays = new Set<string>();
  const task = new Map(tasks.map((each) => [each.id, each]));
  const dependents = new Map<string, number>();
  for (const each of [...tasks].reverse()) {
    if (each.mustStay) stays.add(each.id);
    if (stays.has(each.id)) each.needs.forEach((need) => stays.add(need));
    else each.needs.forEach((need) => dependents.set(need, (dependents.get(need) ?? 0) + 1));
  }
  const ranked = [...tasks.keys()].sort((a, b) => compare(tasks, a, b));
  const rank = new Map(ranked.map((index, nth) => [tasks[index]?.id, nth]));
  /** The ranks of what may go next, falling: the last goes first. */
  const pool: number[] = [];
  const offer = ({ id }: Task) => {
    if (!stays.has(id)) insert(pool, rank.get(id) ?? 0);
  };
  tasks.filter(({ id }) => (dependents.get(id) ?? 0) === 0).forEach(offer);
  const order: Task[] = [];
  for (let nth = pool.pop(); nth !== undefined; nth = pool.pop()) {
    const next = tasks[ranked[nth] ?? 0];
    if (next === undefined) break;
    order.push(next);
    for (const need of next.needs) {
      const left = (dependents.get(need) ?? 0) - 1;
      dependents.set(need, left);
      const freed = task.get(need);
      if (left === 0 && freed !== undefined) offer(freed);
    }
  }
  return order;
}

/** Below 0 where the task at the first place goes before the one at the second. */
function compare(tasks: readonly Task[], first: number, second: number): number {
  const [a, b] = [tasks[first], tasks[second]];
  if (a === undefined || b === undefined) return 0;
  const byChoice = Number(b.isOptional) - Number(a.isOptional);
  return byChoice || a.worth - b.worth || b.minutes - a.minutes || second - first;
}

function insert(falling: number[], value: number): void {
  let [from, to] = [0, falling.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((falling[middle] ?? 0) > value) from = middle + 1;
    else to = middle;
  }
  falling.splice(from, 0, value);
}
