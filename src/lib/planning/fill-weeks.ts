import { weeksBetween } from './calendar.ts';
import type { Task, Timing } from './model.ts';
import type { Needs } from './needs.ts';
import { TaskQueue } from './task-queue.ts';
import { MOST_WEEKS, type Weeks } from './week-days.ts';

/** Nobody sits down for less: a task that does not fit into such a rest of a week begins in the next one. */
const SMALLEST_PART_MINUTES = 30;

/** Some minutes of a task, which is named by its place. */
export interface Portion {
  readonly index: number;
  readonly minutes: number;
}

/** Weeks with what is learnt in them: a plan by places, in which no day has a name yet. */
export interface Filled {
  /** Every week from the first to the last with something in it, each in order. */
  readonly weeks: readonly (readonly Portion[])[];
  /** What no week has room for. */
  readonly left: readonly number[];
  /** What is pinned to a week and cannot begin in it. */
  readonly unpinned: readonly number[];
}

/** What of a plan may be left out to see whether the rest would do. */
export interface Limits {
  /** Marks (with 1) the tasks that are not learnt, and that nothing waits for. */
  readonly gone?: Uint8Array;
  /** How many weeks there are. */
  readonly most?: number;
}

/** Fills week after week with tasks in their order, as `makePlan` says. */
export function fillWeeks(
  tasks: readonly Task[],
  needs: Needs,
  timing: Timing,
  weeks: Weeks,
  { gone = new Uint8Array(tasks.length), most = MOST_WEEKS }: Limits = {},
): Filled {
  const { pins, lost: unpinned } = listPins(tasks, timing, gone, most);
  const queue = new TaskQueue(tasks, needs, [...pins.values()].flat(), gone);
  const filled: Portion[][] = [];
  while (weeks.hasTime && queue.size > 0 && filled.length < most) {
    const nth = filled.length;
    const capacity = weeks.capacity(nth);
    const portions: Portion[] = [];
    for (const pin of pins.get(nth) ?? []) {
      if (placePin(queue, pin, nth, capacity, portions)) continue;
      unpinned.push(pin);
      queue.letGo(pin);
    }
    fillWeek(queue, nth, capacity, portions);
    filled.push(portions);
  }
  // Tasks that wait for each other would make it fifty years long.
  filled.length = 1 + filled.findLastIndex((portions) => portions.length > 0);
  const left = [...tasks.keys()].filter((index) => queue.left(index) > 0);
  return { weeks: filled, left, unpinned };
}

/** The pinned tasks of each week, and those whose week is none of the plan. */
function listPins(tasks: readonly Task[], timing: Timing, gone: Uint8Array, most: number) {
  const pins = new Map<number, number[]>();
  const lost: number[] = [];
  tasks.forEach(({ id }, index) => {
    const pin = timing.pins.get(id);
    if (pin === undefined || gone[index] === 1) return;
    const week = weeksBetween(timing.replanned ?? timing.start, pin);
    const there = pins.get(week);
    if (week < 0 || week >= most) lost.push(index);
    else if (there === undefined) pins.set(week, [index]);
    else there.push(index);
  });
  return { pins, lost };
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
  const room = capacity - minutesOf(portions);
  const least = Math.min(SMALLEST_PART_MINUTES, capacity, queue.left(pin));
  const before = needs.reduce((sum, index) => sum + queue.left(index), 0);
  const isBlocked = needs.some((index) => queue.isHeld(index));
  if (isBlocked || capacity === 0 || before + least > room) return false;
  for (const index of needs) take(queue, index, nth, queue.left(index), portions);
  take(queue, pin, nth, Math.min(queue.left(pin), room - before), portions);
  return true;
}

function fillWeek(queue: TaskQueue, nth: number, capacity: number, portions: Portion[]): void {
  let room = capacity - minutesOf(portions);
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

export function minutesOf(portions: readonly Portion[]): number {
  return portions.reduce((sum, { minutes }) => sum + minutes, 0);
}
