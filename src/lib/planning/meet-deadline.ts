import { WEEK_DAYS, weeksBetween } from './calendar.ts';
import { orderOfDropping } from './drop-order.ts';
import { fillWeeks } from './fill-weeks.ts';
import { MOST_MINUTES } from './limits.ts';
import { endOf, makePlan } from './make-plan.ts';
import type { CalendarDate, Plan, Task, Timing } from './model.ts';
import { listNeeds, type Needs } from './needs.ts';
import { mondayIn, spansOf } from './spans.ts';
import { minutesUntil, openWeeks } from './week-days.ts';

export interface Deadline {
  /** What remains, in order. */
  readonly kept: readonly Task[];
  /** What has to go, the most dispensable first. */
  readonly dropped: readonly Task[];
  /** Of what remains; a pin that the deadline leaves no time for is listed as `unpinned`. */
  readonly plan: Plan;
  /** Whether the plan of what remains ends in time. */
  readonly isMet: boolean;
  /** How much time a week would take all tasks there in time, in minutes; null where no week has so much. */
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
  const start = timing.replanned ?? timing.start;
  const room = minutesUntil(timing, start, deadline);
  const weeks = openWeeks(timing, start);
  const needs = listNeeds(tasks);
  const order = orderOfDropping(tasks, needs);
  let pins: Timing['pins'] = new Map([...timing.pins].filter(([, monday]) => monday <= deadline));
  const most = weeksBetween(start, deadline) + 1;
  const isEnough = (gone: Uint8Array): boolean => {
    if (minutesLeft(tasks, gone) > room.minutes) return false;
    const filled = fillWeeks(tasks, needs, { ...timing, pins }, weeks, { gone, most });
    const last = filled.weeks.length - 1;
    const end = endOf(weeks.days(last), filled.weeks[last] ?? []);
    return filled.left.length === 0 && (end === null || end <= deadline);
  };

  if (pins.size > 0 && !isEnough(mark(tasks, order))) pins = new Map();
  const first = leastThat((count) => isEnough(mark(tasks, order.slice(0, count))), order.length);
  let gone = mark(tasks, order.slice(0, first));
  const isMet = isEnough(gone);
  if (isMet) gone = takeBack({ tasks, needs, order }, gone, room.minutes, isEnough);
  const kept = tasks.filter((_, index) => gone[index] !== 1);
  const plan = makePlan(kept, { ...timing, pins });
  return {
    kept,
    dropped: order.flatMap((index) => (gone[index] === 1 ? (tasks[index] ?? []) : [])),
    plan: { ...plan, unpinned: [...plan.unpinned, ...listLost(plan, timing.pins, pins)] },
    isMet,
    minutesAWeek: weeklyMinutes(minutesLeft(tasks), room.days, timing),
  };
}

interface Droppable {
  readonly tasks: readonly Task[];
  readonly needs: Needs;
  /** Places of what may go. */
  readonly order: readonly number[];
}

/** Without what has room after all, tried from the most useful on. */
function takeBack(
  all: Droppable,
  dropped: Uint8Array,
  minutes: number,
  isEnough: (gone: Uint8Array) => boolean,
): Uint8Array {
  let gone = dropped;
  let rest = all.order.filter((index) => dropped[index] === 1).reverse();
  for (let run = 0; run < MOST_RUNS; run += 1) {
    const fitting = listFitting(all, rest, gone, minutes);
    const before = gone;
    const without = (count: number) => {
      const left = before.slice();
      for (const index of fitting.slice(0, count)) left[index] = 0;
      return left;
    };
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
  { tasks, needs: { lists, listOf, listsWith } }: Droppable,
  rest: readonly number[],
  gone: Uint8Array,
  minutes: number,
): readonly number[] {
  let spare = minutes - minutesLeft(tasks, gone);
  /** By list of needs how many of them are away. */
  const away = lists.map((list) => list.filter((need) => gone[need] === 1).length);
  return rest.filter((index) => {
    const takes = tasks[index]?.minutes ?? 0;
    if (takes > spare || (away[listOf[index] ?? 0] ?? 0) > 0) return false;
    for (const list of listsWith[index] ?? []) away[list] = (away[list] ?? 0) - 1;
    spare -= takes;
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

/** 1 for each task that is listed by its place. */
function mark(tasks: readonly Task[], places: readonly number[]): Uint8Array {
  const marked = new Uint8Array(tasks.length);
  for (const place of places) marked[place] = 1;
  return marked;
}

function minutesLeft(tasks: readonly Task[], gone?: Uint8Array): number {
  return tasks.reduce((sum, { minutes }, index) => sum + (gone?.[index] === 1 ? 0 : minutes), 0);
}

/** Of a week of so many days of learning as the learner has. */
function weeklyMinutes(minutes: number, days: number, { weekdaysOff }: Timing): number | null {
  const working = WEEK_DAYS - new Set(weekdaysOff).size;
  const needed = Math.ceil((minutes / days) * working);
  return days === 0 || needed > MOST_MINUTES.week ? null : needed;
}
