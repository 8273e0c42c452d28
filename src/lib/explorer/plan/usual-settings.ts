import type { CalendarDate, PlanSettings } from '#lib/planning';

/** What a plan is before anything is said about it: an hour on each working day, from today. */
export function usualSettings(today: CalendarDate): PlanSettings {
  return {
    start: today,
    pace: { minutes: 300, per: 'week' },
    weekdaysOff: [5, 6],
    away: [],
    replanned: null,
    pins: new Map(),
    goals: [],
    hasOptional: true,
    deadline: null,
  };
}
