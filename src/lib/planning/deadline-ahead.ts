import type { CalendarDate, PlanSettings } from './model.ts';

/** The deadline that a plan is to meet; null for none, and for one before its first day, which nothing can meet. */
export function deadlineAhead({
  deadline,
  replanned,
  start,
}: Pick<PlanSettings, 'deadline' | 'replanned' | 'start'>): CalendarDate | null {
  return deadline === null || deadline < (replanned ?? start) ? null : deadline;
}
