import type { Moment, PlanSettings } from './model.ts';

/**
 * What was done by the time at which a plan was made anew, by task the moment at which it was: whoever ticks what they
 * learnt and then plans again is not to learn it anew. A moment after `now` is one of a wrong clock, and counts as long
 * gone.
 */
export function doneBefore(
  doneOn: ReadonlyMap<string, Moment>,
  { replanned, replannedAt }: Pick<PlanSettings, 'replanned' | 'replannedAt'>,
  now: Moment,
): ReadonlySet<string> {
  if (replanned === null) return new Set();
  const end: Moment = { date: replanned, time: replannedAt ?? END_OF_DAY };
  const isBefore = (moment: Moment) => !isAfter(moment, end) || isAfter(moment, now);
  return new Set([...doneOn].flatMap(([id, moment]) => (isBefore(moment) ? [id] : [])));
}

const END_OF_DAY = '23:59:59';

function isAfter(one: Moment, other: Moment): boolean {
  return one.date === other.date ? one.time > other.time : one.date > other.date;
}
