import { addDays, dayNumber, mondayOf, WEEK_DAYS } from './calendar.ts';
import type { CalendarDate, Pace, Plan, Task } from './model.ts';
import { MOST_WEEKS } from './week-days.ts';

export interface ReviewWeek {
  readonly monday: CalendarDate;
  /** Minutes that the plan had for it. */
  readonly planned: number;
  /** Minutes of what was done in it, as the plan counts them. */
  readonly done: number;
  readonly tasks: readonly Task[];
}

/** So many minutes in all by the end of a day. */
export interface Sum {
  readonly date: CalendarDate;
  readonly minutes: number;
}

export interface Review {
  /** From the first week of the plan to that of today; of more than fifty years the last. */
  readonly weeks: readonly ReviewWeek[];
  /** Minutes of all tasks. */
  readonly total: number;
  readonly doneMinutes: number;
  /** Minutes a week since the start; null before a week is over. */
  readonly speed: number | null;
  /** Rising, from nothing on the day before the start. */
  readonly planned: readonly Sum[];
  readonly done: readonly Sum[];
  /** When all is done at the real speed; null where none is known, or it is no speed. */
  readonly projectedEnd: CalendarDate | null;
}

/** A pace is offered in steps of half an hour. */
const STEP_MINUTES = 30;

/**
 * What was planned against what was done. A task counts with its planned minutes on the day it was done: how
 * long the learner really sat over it nobody knows. `doneOn` holds what was done since the start of the plan.
 */
export function reviewPlan(
  tasks: readonly Task[],
  plan: Plan,
  doneOn: ReadonlyMap<string, CalendarDate>,
  start: CalendarDate,
  now: CalendarDate,
): Review {
  const today = now > start ? now : start;
  const doneTasks = tasks
    .flatMap((task) => {
      const date = doneOn.get(task.id);
      // A clock may have been wrong; a mark from tomorrow was made today.
      return date === undefined ? [] : [{ task, date: date > today ? today : date }];
    })
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const total = minutesOf(tasks);
  const doneMinutes = minutesOf(doneTasks.map(({ task }) => task));
  const days = dayNumber(today) - dayNumber(start);
  const speed = days < WEEK_DAYS ? null : (doneMinutes / days) * WEEK_DAYS;
  return {
    weeks: listWeeks(plan, doneTasks, start, now),
    total,
    doneMinutes,
    speed,
    planned: sumUp(
      start,
      plan.weeks.map((week) => [addDays(week.monday, WEEK_DAYS - 1), week.planned]),
    ),
    done: sumUp(start, [
      ...doneTasks.map(({ task, date }) => [date, task.minutes] as const),
      [today, 0],
    ]),
    projectedEnd: projectEnd(total - doneMinutes, speed, today),
  };
}

/** The pace that fits the real speed, in steps of half an hour and at least one of them; null where none is known or nothing was done. */
export function fitPace({ speed }: Review): Pace | null {
  if (speed === null || speed === 0) return null;
  const minutes = Math.max(STEP_MINUTES, Math.round(speed / STEP_MINUTES) * STEP_MINUTES);
  return { minutes, per: 'week' };
}

function listWeeks(
  plan: Plan,
  done: readonly { readonly task: Task; readonly date: CalendarDate }[],
  start: CalendarDate,
  today: CalendarDate,
): readonly ReviewWeek[] {
  const planned = new Map(plan.weeks.map((week) => [week.monday, week.planned]));
  const weeks: ReviewWeek[] = [];
  const doneIn = new Map<CalendarDate, Task[]>();
  for (const { task, date } of done) {
    const monday = mondayOf(date);
    const tasks = doneIn.get(monday);
    if (tasks === undefined) doneIn.set(monday, [task]);
    else tasks.push(task);
  }
  // Of a plan that began long ago the latest are told.
  const oldest = addDays(mondayOf(today), -WEEK_DAYS * (MOST_WEEKS - 1));
  const first = mondayOf(start) < oldest ? oldest : mondayOf(start);
  for (let monday = first; monday <= today; monday = addDays(monday, WEEK_DAYS)) {
    const tasks = doneIn.get(monday) ?? [];
    weeks.push({ monday, planned: planned.get(monday) ?? 0, done: minutesOf(tasks), tasks });
  }
  return weeks;
}

function sumUp(
  start: CalendarDate,
  steps: readonly (readonly [CalendarDate, number])[],
): readonly Sum[] {
  const sums: Sum[] = [{ date: addDays(start, -1), minutes: 0 }];
  let minutes = 0;
  for (const [date, more] of steps) {
    minutes += more;
    if (sums.at(-1)?.date === date) sums.pop();
    sums.push({ date, minutes });
  }
  return sums;
}

function projectEnd(left: number, speed: number | null, today: CalendarDate): CalendarDate | null {
  if (left === 0) return today;
  if (speed === null || speed === 0) return null;
  const days = Math.ceil((left / speed) * WEEK_DAYS);
  return days > MOST_WEEKS * WEEK_DAYS ? null : addDays(today, days);
}

function minutesOf(tasks: readonly Task[]): number {
  return tasks.reduce((sum, { minutes }) => sum + minutes, 0);
}
