import { mondayOf } from './calendar.ts';
import { deadlineAhead } from './deadline-ahead.ts';
import { makePlan } from './make-plan.ts';
import { meetDeadline } from './meet-deadline.ts';
import type { CalendarDate, Moment, Plan, PlanSettings, Task } from './model.ts';
import { listSessions } from './sessions.ts';
import { spansOf } from './spans.ts';

/** A task that stands in another week than before; null for a week of no plan. */
export interface Moved {
  readonly task: Task;
  /** Mondays of the weeks in which it began. */
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

export interface Replanned {
  readonly settings: PlanSettings;
  readonly plan: Plan;
  /** In the order of the new plan; what cannot be placed any more comes last. */
  readonly moved: readonly Moved[];
}

/**
 * The settings of a plan that goes on from now, or from the start where that is to come: what it had planned until
 * then is kept as it was, and pins of weeks that are over are forgotten.
 */
export function planFrom(
  settings: PlanSettings,
  plan: Pick<Plan, 'weeks'>,
  now: Moment,
): PlanSettings {
  const isToCome = now.date < settings.start;
  const from = isToCome ? settings.start : now.date;
  const week = mondayOf(from);
  const past = new Map(settings.past);
  for (const { date, minutes } of listSessions(plan)) {
    if (date >= from) break;
    const monday = mondayOf(date);
    past.set(monday, (past.get(monday) ?? 0) + minutes);
  }
  return {
    ...settings,
    replanned: from,
    replannedAt: isToCome ? null : now.time,
    past,
    pins: new Map([...settings.pins].filter(([, monday]) => monday >= week)),
  };
}

/** The settings of a plan that begins on another day: nothing was before. */
export function beginAnew(settings: PlanSettings): PlanSettings {
  return { ...settings, replanned: null, replannedAt: null, past: new Map() };
}

/** The settings from which a change goes on: of a plan that has begun before today, those of {@link planFrom}. */
export function goOn(settings: PlanSettings, plan: Pick<Plan, 'weeks'>, now: Moment): PlanSettings {
  const begun = settings.replanned ?? settings.start;
  return begun < now.date ? planFrom(settings, plan, now) : settings;
}

/**
 * Plans what is not done yet from now on (see {@link planFrom}). With a deadline, what had to go before or has to go
 * now is told as moved too.
 */
export function replan(
  tasks: readonly Task[],
  settings: PlanSettings,
  done: ReadonlySet<string>,
  now: Moment,
): Replanned {
  const before = planInTime(tasks, settings);
  const next = planFrom(settings, before, now);
  const open = tasks.filter(({ id }) => !done.has(id));
  const plan = planInTime(open, next);
  return { settings: next, plan, moved: listMoved(open, before, plan) };
}

/** The plan that a learner sees: without what a deadline drops. */
function planInTime(tasks: readonly Task[], settings: PlanSettings): Plan {
  const deadline = deadlineAhead(settings);
  return deadline === null
    ? makePlan(tasks, settings)
    : meetDeadline(tasks, settings, deadline).plan;
}

/** The tasks that two plans put in different weeks, in the order of the second. */
export function listMoved(tasks: readonly Task[], before: Plan, after: Plan): readonly Moved[] {
  const [was, is] = [beginnings(before), beginnings(after)];
  return tasks
    .map((task) => ({ task, from: was.get(task.id) ?? null, to: is.get(task.id) ?? null }))
    .filter(({ from, to }) => from !== to)
    .sort((a, b) => compare(a.to, b.to));
}

/** What a plan has put before a day, and is not done: in order. */
export function listLate(
  plan: Plan,
  done: ReadonlySet<string>,
  today: CalendarDate,
): readonly Task[] {
  return listEnding(plan, (date) => date < today).filter(({ id }) => !done.has(id));
}

/** What a plan has put after a day, and is done already: in order. */
export function listEarly(
  plan: Plan,
  done: ReadonlySet<string>,
  today: CalendarDate,
): readonly Task[] {
  return listEnding(plan, (date) => date > today).filter(({ id }) => done.has(id));
}

/** The tasks that end on such days. */
function listEnding(plan: Plan, isMeant: (date: CalendarDate) => boolean): readonly Task[] {
  return listSessions(plan)
    .filter(({ date }) => isMeant(date))
    .flatMap(({ items }) => items.flatMap(({ task, isLast }) => (isLast ? [task] : [])));
}

function beginnings(plan: Plan): ReadonlyMap<string, CalendarDate> {
  return new Map(
    [...spansOf(plan)].flatMap(([id, { first }]) => {
      const monday = plan.weeks[first]?.monday;
      return monday === undefined ? [] : [[id, monday]];
    }),
  );
}

function compare(a: CalendarDate | null, b: CalendarDate | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  return b === null || a < b ? -1 : 1;
}
