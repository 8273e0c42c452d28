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
  const order: Task[] = [];
  const pools: [Task[], Task[]] = [[], []];
  const offer = (each: Task) => {
    if (!stays.has(each.id)) pools[each.isOptional ? 0 : 1].push(each);
  };
  const isFree = ({ id }: Task) => (dependents.get(id) ?? 0) === 0;
  tasks.filter(isFree).forEach(offer);
  for (;;) {
    const pool = pools[0].length > 0 ? pools[0] : pools[1];
    const next = takeLeast(pool);
    if (next === null) return order;
    order.push(next);
    for (const need of next.needs) {
      const left = (dependents.get(need) ?? 0) - 1;
      dependents.set(need, left);
      const freed = task.get(need);
      if (left === 0 && freed !== undefined) offer(freed);
    }
  }
}

function takeLeast(pool: Task[]): Task | null {
  let least = 0;
  pool.forEach((task, index) => {
    const other = pool[least];
    if (other !== undefined && isLess(task, other)) least = index;
  });
  return pool.splice(least, 1)[0] ?? null;
}

/** Whether a task goes before one that was offered earlier. */
function isLess(a: Task, b: Task): boolean {
  return a.worth === b.worth ? a.minutes >= b.minutes : a.worth < b.worth;
}
