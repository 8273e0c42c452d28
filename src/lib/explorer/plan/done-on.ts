import type { CalendarDate, Task } from '#lib/planning';
import { localDate } from './local-date.ts';

/** By what was done since a day the day on which it was; of times in milliseconds since 1970. */
export function listDoneOn(
  times: ReadonlyMap<string, number>,
  start: CalendarDate,
): ReadonlyMap<string, CalendarDate> {
  const dates = [...times].map(([id, at]) => [id, localDate(at)] as const);
  return new Map(dates.filter(([, date]) => date >= start));
}

/** What was done up to a day, that day included: who ticks what they learnt and then plans again is not to learn it anew. */
export function doneUpTo(
  doneOn: ReadonlyMap<string, CalendarDate>,
  day: CalendarDate,
): ReadonlySet<string> {
  return new Set([...doneOn].flatMap(([id, date]) => (date <= day ? [id] : [])));
}

/** What a plan leaves out: what was done before it began, and what is skipped. */
export function listOut(
  done: ReadonlySet<string>,
  doneOn: ReadonlyMap<string, CalendarDate>,
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
