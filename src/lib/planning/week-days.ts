import { dayNumber, WEEK_DAYS, weekdayOf, writeDate } from './calendar.ts';
import type { Calendar, CalendarDate, PlanDay } from './model.ts';

/** Fifty years: what is planned further ahead is no plan. */
export const MOST_WEEKS = 2600;

/** The weeks of a learner's calendar. */
export interface Weeks {
  /** Whether any day of a week without holidays has time in it. */
  readonly hasTime: boolean;
  /** The Monday of the nth week, from 0. */
  monday(nth: number): CalendarDate;
  /** The minutes of all days of the nth week. */
  capacity(nth: number): number;
  /** The days of the nth week that have time in them, from the start of the plan on. */
  days(nth: number): readonly PlanDay[];
}

/** Opens the calendar from a day on. Days off have no time, and what is lost by them is not made up for. */
export function openWeeks({ pace, weekdaysOff, away }: Calendar, start: CalendarDate): Weeks {
  const minutes = shareOut(pace, weekdaysOff);
  const first = dayNumber(start);
  const monday = first - weekdayOf(first);
  const ranges = away.map((range) => [dayNumber(range.first), dayNumber(range.last)] as const);
  const isAway = (day: number) => ranges.some(([from, to]) => from <= day && day <= to);
  /** Goes through the days of the nth week that have time. */
  const eachDay = (nth: number, take: (day: number, minutes: number) => void) => {
    minutes.forEach((each, weekday) => {
      const day = monday + nth * WEEK_DAYS + weekday;
      if (each > 0 && day >= first && !isAway(day)) take(day, each);
    });
  };
  return {
    hasTime: minutes.some((each) => each > 0),
    monday: (nth) => writeDate(monday + nth * WEEK_DAYS),
    capacity: (nth) => {
      let sum = 0;
      eachDay(nth, (_, each) => {
        sum += each;
      });
      return sum;
    },
    days: (nth) => {
      const days: PlanDay[] = [];
      eachDay(nth, (day, each) => days.push({ date: writeDate(day), minutes: each }));
      return days;
    },
  };
}

/** The minutes of each weekday; those of a week are shared out evenly and in whole minutes, none lost. */
function shareOut({ minutes, per }: Calendar['pace'], off: readonly number[]): readonly number[] {
  const on = Array.from({ length: WEEK_DAYS }, (_, weekday) => !off.includes(weekday));
  const working = on.filter(Boolean).length;
  let share = 0;
  return on.map((isOn) => {
    if (!isOn) return 0;
    if (per === 'day') return minutes;
    share += 1;
    return Math.floor((minutes * share) / working) - Math.floor((minutes * (share - 1)) / working);
  });
}

/** How much time there is until the end of a day; at most that of fifty years. */
export function minutesUntil(
  calendar: Calendar,
  start: CalendarDate,
  last: CalendarDate,
): { readonly minutes: number; readonly days: number } {
  const weeks = openWeeks(calendar, start);
  let [minutes, days] = [0, 0];
  for (let nth = 0; nth < MOST_WEEKS && weeks.monday(nth) <= last; nth += 1) {
    for (const day of weeks.days(nth)) {
      if (day.date > last) break;
      minutes += day.minutes;
      days += 1;
    }
  }
  return { minutes, days };
}
