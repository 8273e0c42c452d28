import { addDays, dayNumber, mondayOf, WEEK_DAYS } from './calendar.ts';
import { doneBefore } from './done-before.ts';
import { MOST_MINUTES } from './limits.ts';
import type { CalendarDate, Moment, Pace, Plan, PlanSettings, Task } from './model.ts';
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
  /** From nothing on the day before the start; it rises, but for where it was planned again. */
  readonly planned: readonly Sum[];
  /** Rising, from nothing on the day before the start. */
  readonly done: readonly Sum[];
  /** When all is done at the real speed; null where none is known, or it is no speed. */
  readonly projectedEnd: CalendarDate | null;
}

/** What of the settings of a plan decides on its review. */
type ReviewSettings = Pick<PlanSettings, 'start' | 'replanned' | 'replannedAt' | 'past'>;

/** A pace is offered in steps of half an hour. */
const STEP_MINUTES = 30;

/**
 * What was planned against what was done. A task counts with its planned minutes on the day it was done: how
 * long the learner really sat over it nobody knows. `doneOn` holds what was done since the start of the plan, and when. Weeks
 * that were over when it was planned again count with what they held then, and what was planned after that goes on
 * from what was done by then.
 */
export function reviewPlan(
  tasks: readonly Task[],
  plan: Pick<Plan, 'weeks'>,
  settings: ReviewSettings,
  doneOn: ReadonlyMap<string, Moment>,
  now: Moment,
): Review {
  const { start, past } = settings;
  const today = now.date > start ? now.date : start;
  const doneTasks = tasks
    .flatMap((task) => {
      const date = doneOn.get(task.id)?.date;
      // A clock may have been wrong; a mark from tomorrow was made today.
      return date === undefined ? [] : [{ task, date: date > today ? today : date }];
    })
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const total = minutesOf(tasks);
  const doneMinutes = minutesOf(doneTasks.map(({ task }) => task));
  const days = dayNumber(today) - dayNumber(start);
  const speed = days < WEEK_DAYS ? null : (doneMinutes / days) * WEEK_DAYS;
  return {
    weeks: listWeeks(plannedMinutes(plan, past), doneTasks, start, now.date),
    total,
    doneMinutes,
    speed,
    planned: sumPlanned(plan, settings, minutesBefore(tasks, doneBefore(doneOn, settings, now))),
    done: sumUp(start, [
      ...doneTasks.map(({ task, date }) => [date, task.minutes] as const),
      [today, 0],
    ]),
    projectedEnd: projectEnd(total - doneMinutes, speed, today),
  };
}

/** The pace that fits the real speed, in steps of half an hour and at least one of them, at most the whole week; null where none is known or nothing was done. */
export function fitPace({ speed }: Review): Pace | null {
  if (speed === null || speed === 0) return null;
  const minutes = Math.max(STEP_MINUTES, Math.round(speed / STEP_MINUTES) * STEP_MINUTES);
  return { minutes: Math.min(minutes, MOST_MINUTES.week), per: 'week' };
}

function plannedMinutes(
  { weeks }: Pick<Plan, 'weeks'>,
  past: PlanSettings['past'],
): ReadonlyMap<CalendarDate, number> {
  const minutes = new Map(past);
  for (const { monday, planned } of weeks)
    minutes.set(monday, (minutes.get(monday) ?? 0) + planned);
  return minutes;
}

/** Each week counts at its end, or where the plan was made anew: it goes on there from what it leaves out as done. */
function sumPlanned(
  { weeks }: Pick<Plan, 'weeks'>,
  { start, replanned, past }: ReviewSettings,
  leftOut: number,
): readonly Sum[] {
  const endOf = (monday: CalendarDate) => addDays(monday, WEEK_DAYS - 1);
  const ahead = weeks.map(({ monday, planned }) => [endOf(monday), planned] as const);
  if (replanned === null) return sumUp(start, ahead);
  const dayBefore = addDays(replanned, -1);
  const before = [...past]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([monday, planned]) => {
      const end = endOf(monday);
      return [end < dayBefore ? end : dayBefore, planned] as const;
    });
  return [...sumUp(start, before), ...sumUp(replanned, ahead, leftOut)];
}

function minutesBefore(tasks: readonly Task[], done: ReadonlySet<string>): number {
  return minutesOf(tasks.filter(({ id }) => done.has(id)));
}

interface DoneTask {
  readonly task: Task;
  readonly date: CalendarDate;
}

function listWeeks(
  planned: ReadonlyMap<CalendarDate, number>,
  done: readonly DoneTask[],
  start: CalendarDate,
  today: CalendarDate,
): readonly ReviewWeek[] {
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
  before = 0,
): readonly Sum[] {
  const sums: Sum[] = [{ date: addDays(start, -1), minutes: before }];
  let minutes = before;
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
