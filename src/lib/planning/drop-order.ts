import type { Task } from './model.ts';
import type { Needs } from './needs.ts';

/** The places of all that may go, so that nothing goes before what needs it. */
export function orderOfDropping(
  tasks: readonly Task[],
  { lists, listOf, listsWith }: Needs,
): readonly number[] {
  const stays = new Uint8Array(tasks.length);
  /** By list how many tasks need it that may go. */
  const needing = new Int32Array(lists.length);
  for (let index = tasks.length - 1; index >= 0; index -= 1) {
    const list = listOf[index] ?? 0;
    if (tasks[index]?.mustStay) stays[index] = 1;
    if (stays[index] !== 1) needing[list] = (needing[list] ?? 0) + 1;
    else for (const need of lists[list] ?? []) stays[need] = 1;
  }
  /** By task how many lists with it are needed so: it may go before none of them. */
  const holding = Int32Array.from(
    listsWith,
    (all) => all.filter((list) => (needing[list] ?? 0) > 0).length,
  );
  const ranked = [...tasks.keys()].sort((a, b) => compare(tasks, a, b));
  const rank = new Int32Array(tasks.length);
  ranked.forEach((index, nth) => {
    rank[index] = nth;
  });
  const isFree = (index: number) => holding[index] === 0 && stays[index] !== 1;
  /** The ranks of what may go next, falling: the last goes first. */
  const pool = [...ranked.keys()].filter((nth) => isFree(ranked[nth] ?? 0)).reverse();
  const order: number[] = [];
  for (let nth = pool.pop(); nth !== undefined; nth = pool.pop()) {
    const next = ranked[nth] ?? 0;
    const list = listOf[next] ?? 0;
    order.push(next);
    needing[list] = (needing[list] ?? 0) - 1;
    if (needing[list] !== 0) continue;
    for (const need of lists[list] ?? []) {
      holding[need] = (holding[need] ?? 0) - 1;
      if (isFree(need)) insert(pool, rank[need] ?? 0);
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
