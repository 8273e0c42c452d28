import type { CalendarDate, Moment, PlanSettings, Task } from '#lib/planning';
import { localMoment } from '../local-date.ts';

/** By what was done since a day the moment at which it was; of times in milliseconds since 1970. */
export function listDoneOn(
  times: ReadonlyMap<string, number>,
  start: CalendarDate,
): ReadonlyMap<string, Moment> {
  const moments = [...times].map(([id, at]) => [id, localMoment(at)] as const);
  return new Map(moments.filter(([, { date }]) => date >= start));
}

/** What was done by the time at which a plan was made anew: whoever ticks what they learnt and then plans again is not to learn it anew. */
export function doneBefore(
  doneOn: ReadonlyMap<string, Moment>,
  { replanned, replannedAt }: Pick<PlanSettings, 'replanned' | 'replannedAt'>,
): ReadonlySet<string> {
  if (replanned === null) return new Set();
  const isBefore = ({ date, time }: Moment) =>
    date < replanned || (date === replanned && (replannedAt === null || time <= replannedAt));
  return new Set([...doneOn].flatMap(([id, moment]) => (isBefore(moment) ? [id] : [])));
}

/** What a plan leaves out: what was done before it began, and what is skipped. */
export function listOut(
  done: ReadonlySet<string>,
  doneOn: ReadonlyMap<string, unknown>,
  skipped: ReadonlySet<string>,
): ReadonlySet<string> {
  return new Set([...[...done].filter((id) => !doneOn.has(id)), ...skipped]);
}

export function leaveOut(tasks: readonly Task[], out: ReadonlySet<string>): readonly Task[] {
  return tasks.filter(({ id }) => !out.has(id));
}

export function idsOf(tasks: readonly Task[]): ReadonlySet<string> {
  return new Set(tasks.map(({ id }) => id));
}

export function datesOf(doneOn: ReadonlyMap<string, Moment>): ReadonlyMap<string, CalendarDate> {
  return new Map([...doneOn].map(([id, { date }]) => [id, date]));
}
