import type { CalendarDate, DateRange } from './model.ts';

const DAY_MILLISECONDS = 86_400_000;
export const WEEK_DAYS = 7;
/** 1970 began on a Thursday, the fourth day of a week. */
const WEEKDAY_OF_FIRST = 3;
const WRITTEN = /^20\d\d-\d\d-\d\d$/;
/** The days that a learner may name, from a Monday on: what is typed by halves, as `0202-01-05`, is none of them. */
export const DATES: DateRange = { first: '2000-01-03', last: '2099-12-31' };

/** The day that a text names as `YYYY-MM-DD`; null for what is no day, or none of {@link DATES}. */
export function readDate(text: string): CalendarDate | null {
  if (!WRITTEN.test(text) || text < DATES.first) return null;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) || writeDate(time / DAY_MILLISECONDS) !== text ? null : text;
}

/** Days since 1 January 1970. */
export function dayNumber(date: CalendarDate): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MILLISECONDS;
}

/** The day so many days after 1 January 1970. */
export function writeDate(day: number): CalendarDate {
  const date = new Date(day * DAY_MILLISECONDS);
  // A plan of years has thousands of days, and `toISOString` takes five times as long.
  return `${date.getUTCFullYear()}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return writeDate(dayNumber(date) + days);
}

/** 0 for Monday to 6 for Sunday, of a day number. */
export function weekdayOf(day: number): number {
  return (((day + WEEKDAY_OF_FIRST) % WEEK_DAYS) + WEEK_DAYS) % WEEK_DAYS;
}

/** The Monday of the week that a day is in. */
export function mondayOf(date: CalendarDate): CalendarDate {
  const day = dayNumber(date);
  return writeDate(day - weekdayOf(day));
}

/** How many weeks lie from the week of one day to the week of another; negative for an earlier one. */
export function weeksBetween(from: CalendarDate, to: CalendarDate): number {
  return (dayNumber(mondayOf(to)) - dayNumber(mondayOf(from))) / WEEK_DAYS;
}
