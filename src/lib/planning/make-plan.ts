import { weeksBetween } from './calendar.ts';
import type { Plan, PlanDay, PlanWeek, Task, Timing } from './model.ts';
import { TaskQueue } from './task-queue.ts';
import { MOST_WEEKS, openWeeks } from './week-days.ts';

/** Nobody sits down for less: a task that does not fit into such a rest of a week begins in the next one. */
const SMALLEST_PART_MINUTES = 30;

interface Portion {
  readonly index: number;
  readonly minutes: number;
}

interface Filled {
  readonly days: readonly PlanDay[];
  readonly capacity: number;
  readonly portions: readonly Portion[];
}

/**
 * Fills week after week with tasks in their order. Nothing is begun before all that it needs is done, no week
 * holds more than its days have time for, and each task is there with all its minutes, in parts where a week
 * ends before it does. A pinned task begins in its week where that can be, with what it still needs learnt
 * first; else it is listed as `unpinned` and stands where it would without the pin.
 */
export function makePlan(tasks: readonly Task[], timing: Timing): Plan {
  const start = timing.replanned ?? timing.start;
  const weeks = openWeeks(timing, start);
  if (!weeks.hasTime) return { weeks: [], end: null, left: tasks, unpinned: [] };
  const pins = new Map<number, number[]>();
  const lost: number[] = [];
  tasks.forEach(({ id }, index) => {
    const pin = timing.pins.get(id);
    if (pin === undefined) return;
    const week = weeksBetween(start, pin);
    if (week < 0 || week >= MOST_WEEKS) lost.push(index);
    else
      pins
        .set(week, pins.get(week) ?? [])
        .get(week)
        ?.push(index);
  });
  const queue = new TaskQueue(tasks, [...pins.values()].flat());
  const filled: Filled[] = [];
  while (queue.size > 0 && filled.length < MOST_WEEKS) {
    const nth = filled.length;
    const days = weeks.days(nth);
    const capacity = days.reduce((sum, { minutes }) => sum + minutes, 0);
    const portions: Portion[] = [];
    for (const pin of pins.get(nth) ?? []) {
      if (placePin(queue, pin, nth, capacity, portions)) continue;
      lost.push(pin);
      queue.letGo(pin);
    }
    fillWeek(queue, nth, capacity, portions);
    filled.push({ days, capacity, portions });
  }
  // Tasks that wait for each other would make it fifty years long.
  filled.length = 1 + filled.findLastIndex(({ portions }) => portions.length > 0);
  return {
    weeks: nameParts(tasks, filled, (nth) => weeks.monday(nth)),
    end: endOf(filled),
    left: tasks.filter((_, index) => queue.left(index) > 0),
    unpinned: lost.flatMap((index) => tasks[index] ?? []),
  };
}

/** Begins a pinned task in its week, after all that it still needs; whether that could be done. */
function placePin(
  queue: TaskQueue,
  pin: number,
  nth: number,
  capacity: number,
  portions: Portion[],
): boolean {
  // It was needed by another pinned task of this week, and is done.
  if (queue.left(pin) === 0) return true;
  const needs = queue.openNeeds(pin);
  const room = capacity - sumOf(portions);
  const least = Math.min(SMALLEST_PART_MINUTES, capacity, queue.left(pin));
  const before = needs.reduce((sum, index) => sum + queue.left(index), 0);
  const isBlocked = needs.some((index) => queue.isHeld(index));
  if (isBlocked || capacity === 0 || before + least > room) return false;
  for (const index of needs) take(queue, index, nth, queue.left(index), portions);
  take(queue, pin, nth, Math.min(queue.left(pin), room - before), portions);
  return true;
}

function fillWeek(queue: TaskQueue, nth: number, capacity: number, portions: Portion[]): void {
  let room = capacity - sumOf(portions);
  while (room > 0) {
    const index = queue.next(nth);
    if (index === null) return;
    const needed = queue.left(index);
    const isScrap = needed > room && room < SMALLEST_PART_MINUTES && portions.length > 0;
    if (isScrap && !queue.isBegun(index)) return;
    const minutes = Math.min(needed, room);
    take(queue, index, nth, minutes, portions);
    room -= minutes;
  }
}

function take(queue: TaskQueue, index: number, nth: number, minutes: number, into: Portion[]) {
  queue.work(index, minutes, nth);
  into.push({ index, minutes });
}

function sumOf(portions: readonly Portion[]): number {
  return portions.reduce((sum, { minutes }) => sum + minutes, 0);
}

function nameParts(
  tasks: readonly Task[],
  filled: readonly Filled[],
  monday: (nth: number) => string,
): readonly PlanWeek[] {
  const parts = new Map<number, number>();
  for (const { portions } of filled)
    for (const { index } of portions) parts.set(index, (parts.get(index) ?? 0) + 1);
  const part = new Map<number, number>();
  return filled.map(({ days, capacity, portions }, nth) => ({
    monday: monday(nth),
    days,
    capacity,
    planned: sumOf(portions),
    entries: portions.flatMap(({ index, minutes }) => {
      const task = tasks[index];
      const next = (part.get(index) ?? 0) + 1;
      part.set(index, next);
      return task ? [{ task, minutes, part: next, parts: parts.get(index) ?? 1 }] : [];
    }),
  }));
}

/** The day on which the last week has given all its minutes. */
function endOf(filled: readonly Filled[]): string | null {
  const last = filled.at(-1);
  let left = sumOf(last?.portions ?? []);
  for (const { date, minutes } of last?.days ?? []) {
    left -= minutes;
    if (left <= 0) return date;
  }
  return null;
}
