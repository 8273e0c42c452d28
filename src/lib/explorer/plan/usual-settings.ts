import { addDays, mondayOf, WEEK_DAYS, type CalendarDate, type PlanSettings } from '#lib/planning';

const WEEKEND = [5, 6] as const;

/** What a plan is before anything is said about it: an hour on each working day, from today or the next Monday. */
export function usualSettings(today: CalendarDate): PlanSettings {
  const monday = mondayOf(today);
  const isWeekend = WEEKEND.some((weekday) => addDays(monday, weekday) === today);
  return {
    start: isWeekend ? addDays(monday, WEEK_DAYS) : today,
    pace: { minutes: 300, per: 'week' },
    weekdaysOff: WEEKEND,
    away: [],
    replanned: null,
    replannedAt: null,
    past: new Map(),
    pins: new Map(),
    goals: [],
    picks: [],
    hasOptional: true,
    deadline: null,
  };
}
