import { orderOfDropping } from './drop-order.ts';
import { makePlan } from './make-plan.ts';
import type { CalendarDate, Plan, Task, Timing } from './model.ts';
import { mondayIn, spansOf } from './spans.ts';
import { minutesUntil } from './week-days.ts';

export interface Deadline {
  /** What remains, in order. */
  readonly kept: readonly Task[];
  /** What has to go, the most dispensable first. */
  readonly dropped: readonly Task[];
  /** Of what remains; a pin that the deadline leaves no time for is listed as `unpinned`. */
  readonly plan: Plan;
  /** Whether the plan of what remains ends in time. */
  readonly isMet: boolean;
  /** How much time a week would take all tasks there in time, in minutes; null where there is no day left. */
  readonly minutesAWeek: number | null;
}

/** What had to be dropped comes back in so many runs: each costs a few plans. */
const MOST_RUNS = 4;

/**
 * Drops as little as it takes to be done by the end of a day: what is optional first, then what is worth
 * least, of equals what takes longest, then what comes latest; never what must stay or what anything kept needs. What still fits after
 * that comes back, the most useful first. Where that is not enough, all that may go is dropped, and it says so.
 * Pins after that day do not count, nor any where nothing that may go makes room for them. Makes some dozens of plans at most.
 */
export function meetDeadline(
  tasks: readonly Task[],
  timing: Timing,
  deadline: CalendarDate,
): Deadline {
  const room = minutesUntil(timing, timing.replanned ?? timing.start, deadline);
  const order = orderOfDropping(tasks);
  const isMet = ({ end, left }: Plan) => left.length === 0 && (end === null || end <= deadline);
  let pins: Timing['pins'] = new Map([...timing.pins].filter(([, monday]) => monday <= deadline));
  const planOf = (dropped: ReadonlySet<string>) =>
    makePlan(keep(tasks, dropped), { ...timing, pins });
  const isEnough = (dropped: ReadonlySet<string>) => isMet(planOf(dropped));

  if (pins.size > 0 && !isEnough(idsOf(order))) pins = new Map();
  let dropped = dropFirst(order, isEnough);
  const met = isEnough(dropped);
  if (met) {
    const spareOf = (gone: ReadonlySet<string>) => room.minutes - sumOf(keep(tasks, gone));
    dropped = takeBack(order, dropped, spareOf, isEnough);
  }
  const made = planOf(dropped);
  return {
    kept: keep(tasks, dropped),
    dropped: order.filter(({ id }) => dropped.has(id)),
    plan: { ...made, unpinned: [...made.unpinned, ...listLost(made, timing.pins, pins)] },
    isMet: met,
    minutesAWeek: weeklyMinutes(sumOf(tasks), room.days, timing),
  };
}

type Enough = (dropped: ReadonlySet<string>) => boolean;

/** As few as are enough, from the first on; all where even these are not. */
function dropFirst(order: readonly Task[], isEnough: Enough): ReadonlySet<string> {
  const firstOf = (count: number) => idsOf(order.slice(0, count));
  return firstOf(leastThat((count) => isEnough(firstOf(count)), order.length));
}

/** Without what has room after all, tried from the most useful on. */
function takeBack(
  order: readonly Task[],
  dropped: ReadonlySet<string>,
  spareOf: (dropped: ReadonlySet<string>) => number,
  isEnough: Enough,
): ReadonlySet<string> {
  let gone = dropped;
  let rest = order.filter(({ id }) => dropped.has(id)).reverse();
  for (let run = 0; run < MOST_RUNS; run += 1) {
    const fitting = listFitting(rest, gone, spareOf(gone));
    const before = gone;
    const without = (count: number) => leaveOut(before, fitting.slice(0, count));
    const failing = fitting.length + 1;
    const first = leastThat((count) => count === failing || !isEnough(without(count)), failing);
    gone = without(Math.max(0, first - 1));
    // The first that does not fit stays away; those after it are tried again.
    const stuck = fitting[first - 1];
    if (stuck === undefined) break;
    rest = rest.slice(rest.indexOf(stuck) + 1);
  }
  return gone;
}

/** What comes back by the sum of its minutes, with all that it needs there. */
function listFitting(
  rest: readonly Task[],
  gone: ReadonlySet<string>,
  minutes: number,
): readonly Task[] {
  const away = new Set(gone);
  let spare = minutes;
  return rest.filter((task) => {
    if (task.minutes > spare || task.needs.some((need) => away.has(need))) return false;
    away.delete(task.id);
    spare -= task.minutes;
    return true;
  });
}

/** The least number from 0 on of which something is true that is so of all greater ones; else the greatest. */
function leastThat(isTrue: (count: number) => boolean, greatest: number): number {
  if (greatest === 0 || isTrue(0)) return 0;
  let [below, from] = [0, greatest];
  while (from - below > 1) {
    const middle = (below + from) >> 1;
    if (isTrue(middle)) from = middle;
    else below = middle;
  }
  return from;
}

/** What does not begin in the week it was pinned to, because its pin does not count. */
function listLost(plan: Plan, pins: Timing['pins'], used: Timing['pins']): readonly Task[] {
  const entries = new Map(
    plan.weeks.flatMap((week) => week.entries).map((each) => [each.task.id, each.task]),
  );
  const spans = spansOf(plan);
  return [...pins].flatMap(([id, monday]) => {
    const task = entries.get(id);
    const span = spans.get(id);
    if (used.has(id) || task === undefined || span === undefined) return [];
    return mondayIn(plan, span.first) === monday ? [] : [task];
  });
}

function keep(tasks: readonly Task[], dropped: ReadonlySet<string>): readonly Task[] {
  return tasks.filter(({ id }) => !dropped.has(id));
}

function leaveOut(ids: ReadonlySet<string>, tasks: readonly Task[]): ReadonlySet<string> {
  const left = new Set(ids);
  for (const { id } of tasks) left.delete(id);
  return left;
}

function idsOf(tasks: readonly Task[]): ReadonlySet<string> {
  return new Set(tasks.map(({ id }) => id));
}

function sumOf(tasks: readonly Task[]): number {
  return tasks.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** Of a week of so many days of learning as the learner has. */
function weeklyMinutes(minutes: number, days: number, { weekdaysOff }: Timing): number | null {
  const working = 7 - new Set(weekdaysOff).size;
  return days === 0 ? null : Math.ceil((minutes / days) * working);
}
