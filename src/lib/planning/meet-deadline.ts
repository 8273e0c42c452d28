import { makePlan } from './make-plan.ts';
import type { CalendarDate, Plan, Task, Timing } from './model.ts';
import { minutesUntil } from './week-days.ts';

export interface Deadline {
  /** What remains, in order. */
  readonly kept: readonly Task[];
  /** What has to go, the most dispensable first. */
  readonly dropped: readonly Task[];
  readonly plan: Plan;
  /** Whether the plan of what remains ends in time. */
  readonly isMet: boolean;
  /** How much time a week would take all tasks there in time, in minutes; null where there is no day left. */
  readonly minutesAWeek: number | null;
}

/**
 * Drops as little as it takes to be done by the end of a day: what is optional first, then what is worth
 * least, of equals what takes longest, then what comes latest; never what must stay or what anything kept needs. What still fits after
 * that comes back, the most useful first. Where that is not enough, all that may go is dropped, and it says so.
 */
export function meetDeadline(
  tasks: readonly Task[],
  timing: Timing,
  deadline: CalendarDate,
): Deadline {
  const room = minutesUntil(timing, timing.replanned ?? timing.start, deadline);
  const dropped = new Set<string>();
  let spare = room.minutes - sumOf(tasks);
  const order = orderOfDropping(tasks);
  const plan = (): Plan => makePlan(keep(tasks, dropped), timing);
  const isMet = ({ end, left }: Plan) => left.length === 0 && (end === null || end <= deadline);
  let made = plan();
  // Pins and days that end in scraps take time that the sum does not know: drop on until the plan itself fits.
  while (!isMet(made)) {
    const before = dropped.size;
    for (const task of order) {
      if (spare >= 0 && dropped.size > before) break;
      if (dropped.has(task.id)) continue;
      dropped.add(task.id);
      spare += task.minutes;
    }
    if (dropped.size === before) break;
    made = plan();
  }
  const met = isMet(made);
  if (met) {
    for (const task of order.filter(({ id }) => dropped.has(id)).reverse()) {
      const isNeeding = task.needs.some((need) => dropped.has(need));
      if (isNeeding || task.minutes > spare) continue;
      dropped.delete(task.id);
      const again = plan();
      if (isMet(again)) [made, spare] = [again, spare - task.minutes];
      else dropped.add(task.id);
    }
  }
  return {
    kept: keep(tasks, dropped),
    dropped: order.filter(({ id }) => dropped.has(id)),
    plan: made,
    isMet: met,
    minutesAWeek: weeklyMinutes(sumOf(tasks), room.days, timing),
  };
}

/** All that may go, so that nothing goes before what needs it. */
function orderOfDropping(tasks: readonly Task[]): readonly Task[] {
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

function keep(tasks: readonly Task[], dropped: ReadonlySet<string>): readonly Task[] {
  return tasks.filter(({ id }) => !dropped.has(id));
}

function sumOf(tasks: readonly Task[]): number {
  return tasks.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** Of a week of so many days of learning as the learner has. */
function weeklyMinutes(minutes: number, days: number, { weekdaysOff }: Timing): number | null {
  const working = 7 - new Set(weekdaysOff).size;
  return days === 0 ? null : Math.ceil((minutes / days) * working);
}
