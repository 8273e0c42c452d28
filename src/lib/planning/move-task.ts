import { weeksBetween } from './calendar.ts';
import { deadlineAhead } from './deadline-ahead.ts';
import { MOST_ITEMS } from './limits.ts';
import { makePlan } from './make-plan.ts';
import type { CalendarDate, Plan, PlanSettings, Task } from './model.ts';
import { mondayIn, spansOf, type Span } from './spans.ts';

/** Why a task cannot begin in a week. */
export type Refusal =
  /** It needs the other task, which ends in that later week. */
  | { readonly kind: 'needs'; readonly task: Task; readonly week: CalendarDate }
  /** The other task, which begins in that earlier week, needs it. */
  | { readonly kind: 'needed'; readonly task: Task; readonly week: CalendarDate }
  /** The other task would lose the week that it was moved to. */
  | { readonly kind: 'pinned'; readonly task: Task; readonly week: CalendarDate }
  /** There is no time in that week, or what has to stand there takes it all. */
  | { readonly kind: 'no-room' }
  /** More tasks than anyone moves are moved already. */
  | { readonly kind: 'many'; readonly most: number }
  /** The week is before the plan begins. */
  | { readonly kind: 'past' }
  /** The task would not be done by the day by which all is to be done. */
  | { readonly kind: 'deadline'; readonly deadline: CalendarDate };

export type Move =
  | { readonly settings: PlanSettings; readonly plan: Plan; readonly refusal: null }
  | { readonly refusal: Refusal };

/**
 * Moves a task, so that it begins in the week of that Monday: the settings with a pin for it, and the plan that
 * comes of them. What stands after it makes room; what it needs, and what needs it, stays in its order. The id must be
 * one of the tasks'.
 */
export function moveTask(
  tasks: readonly Task[],
  settings: PlanSettings,
  id: string,
  monday: CalendarDate,
): Move {
  const before = makePlan(tasks, settings);
  const wanted = weeksBetween(settings.replanned ?? settings.start, monday);
  if (wanted < 0) return { refusal: { kind: 'past' } };
  if (!settings.pins.has(id) && settings.pins.size >= MOST_ITEMS)
    return { refusal: { kind: 'many', most: MOST_ITEMS } };
  const deadline = deadlineAhead(settings);
  if (deadline !== null && monday > deadline) return { refusal: { kind: 'deadline', deadline } };
  const broken = findBroken(tasks, before, id, wanted);
  if (broken !== null) return { refusal: broken };
  const moved = { ...settings, pins: new Map([...settings.pins, [id, monday]]) };
  const plan = makePlan(tasks, moved);
  if (plan.unpinned.some((task) => task.id === id)) return { refusal: { kind: 'no-room' } };
  const last = mondayIn(plan, spansOf(plan).get(id)?.last ?? wanted);
  if (deadline !== null && last !== null && last > deadline)
    return { refusal: { kind: 'deadline', deadline } };
  const free = new Set(before.unpinned.map((task) => task.id));
  const other = plan.unpinned.find((task) => !free.has(task.id));
  if (other === undefined) return { settings: moved, plan, refusal: null };
  const week = settings.pins.get(other.id) ?? monday;
  return { refusal: { kind: 'pinned', task: other, week } };
}

/** Lets a moved task stand where the order puts it. */
export function releaseTask(settings: PlanSettings, id: string): PlanSettings {
  return { ...settings, pins: new Map([...settings.pins].filter(([task]) => task !== id)) };
}

/** The need or the dependent that would come to stand on the wrong side of a task; the first in order. */
function findBroken(
  tasks: readonly Task[],
  plan: Plan,
  id: string,
  wanted: number,
): Refusal | null {
  const spans = spansOf(plan);
  const needs = new Set(tasks.find((task) => task.id === id)?.needs);
  const say = (kind: 'needs' | 'needed', task: Task, nth: number): Refusal | null => {
    const week = mondayIn(plan, nth);
    return week === null ? null : { kind, task, week };
  };
  const look = (task: Task, { first, last }: Span): Refusal | null => {
    if (needs.has(task.id) && last > wanted) return say('needs', task, last);
    return task.needs.includes(id) && first < wanted ? say('needed', task, first) : null;
  };
  for (const task of tasks) {
    const span = spans.get(task.id);
    const refusal = span === undefined ? null : look(task, span);
    if (refusal !== null) return refusal;
  }
  return null;
}
