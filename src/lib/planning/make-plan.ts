import { fillWeeks, minutesOf, type Portion } from './fill-weeks.ts';
import type { CalendarDate, Plan, PlanDay, PlanEntry, Task, Timing } from './model.ts';
import { listNeeds } from './needs.ts';
import { openWeeks } from './week-days.ts';

/**
 * Fills week after week with tasks in their order. Nothing is begun before all that it needs is done, no week
 * holds more than its days have time for, and each task is there with all its minutes, in parts where a week
 * ends before it does. A pinned task begins in its week where that can be, with what it still needs learnt
 * first; else it is listed as `unpinned` and stands where it would without the pin.
 */
export function makePlan(tasks: readonly Task[], timing: Timing): Plan {
  const weeks = openWeeks(timing, timing.replanned ?? timing.start);
  if (!weeks.hasTime) return { weeks: [], end: null, left: tasks, unpinned: [] };
  const filled = fillWeeks(tasks, listNeeds(tasks), timing, weeks);
  const nameParts = partNamer(tasks, filled.weeks);
  const last = filled.weeks.length - 1;
  return {
    weeks: filled.weeks.map((portions, nth) => ({
      monday: weeks.monday(nth),
      days: weeks.days(nth),
      capacity: weeks.capacity(nth),
      planned: minutesOf(portions),
      entries: nameParts(portions),
    })),
    end: endOf(weeks.days(last), filled.weeks[last] ?? []),
    left: filled.left.flatMap((index) => tasks[index] ?? []),
    unpinned: filled.unpinned.flatMap((index) => tasks[index] ?? []),
  };
}

/** Says of each portion, asked in order, which part of its task it is. */
function partNamer(
  tasks: readonly Task[],
  weeks: readonly (readonly Portion[])[],
): (portions: readonly Portion[]) => readonly PlanEntry[] {
  const parts = new Int32Array(tasks.length);
  const met = new Int32Array(tasks.length);
  for (const portions of weeks)
    for (const { index } of portions) parts[index] = (parts[index] ?? 0) + 1;
  return (portions) => {
    const entries: PlanEntry[] = [];
    for (const { index, minutes } of portions) {
      const task = tasks[index];
      const part = (met[index] ?? 0) + 1;
      met[index] = part;
      if (task) entries.push({ task, minutes, part, parts: parts[index] ?? 1 });
    }
    return entries;
  };
}

/** The day of a week on which its days have given so many minutes. */
export function endOf(days: readonly PlanDay[], portions: readonly Portion[]): CalendarDate | null {
  let left = minutesOf(portions);
  for (const { date, minutes } of days) {
    left -= minutes;
    if (left <= 0) return date;
  }
  return null;
}
