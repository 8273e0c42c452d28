import type { CalendarDate, Moment, Task } from '#lib/planning';
import { localMoment } from '../local-date.ts';

/** By what was done since a day the moment at which it was; of times in milliseconds since 1970. */
export function listDoneOn(
  times: ReadonlyMap<string, number>,
  start: CalendarDate,
): ReadonlyMap<string, Moment> {
  const moments = [...times].map(([id, at]) => [id, localMoment(at)] as const);
  return new Map(moments.filter(([, { date }]) => date >= start));
}

/** What a plan leaves out: what was done before it began, and what is skipped but for a goal, which is one all the same. */
export function listOut(
  done: ReadonlySet<string>,
  doneOn: ReadonlyMap<string, unknown>,
  skipped: ReadonlySet<string>,
  goals: readonly string[],
): ReadonlySet<string> {
  const before = [...done].filter((id) => !doneOn.has(id));
  return new Set([...before, ...[...skipped].filter((id) => !goals.includes(id))]);
}

export function leaveOut(tasks: readonly Task[], out: ReadonlySet<string>): readonly Task[] {
  return tasks.filter(({ id }) => !out.has(id));
}

export function idsOf(tasks: readonly Task[]): ReadonlySet<string> {
  return new Set(tasks.map(({ id }) => id));
}
