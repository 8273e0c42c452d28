import { addDays, WEEK_DAYS, type CalendarDate } from '#lib/planning';

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
const SHORT = format({ day: 'numeric', month: 'short' });
const MONTH = format({ month: 'short', year: 'numeric' });
const DAY_AND_MONTH = format({ day: 'numeric', month: 'long' });

const timeOf = (date: CalendarDate) => new Date(`${date}T00:00:00Z`);

/** “14 Aug”. */
export function sayShortDate(date: CalendarDate): string {
  return SHORT.format(timeOf(date));
}

/** “Aug 2026”. */
export function sayMonth(date: CalendarDate): string {
  return MONTH.format(timeOf(date));
}

/** “5–11 January”, or “26 January – 1 February”, of the week that begins on a Monday. */
export function sayWeek(monday: CalendarDate): string {
  const sunday = addDays(monday, WEEK_DAYS - 1);
  const last = DAY_AND_MONTH.format(timeOf(sunday));
  if (monday.slice(0, 7) !== sunday.slice(0, 7))
    return `${DAY_AND_MONTH.format(timeOf(monday))} – ${last}`;
  return `${Number(monday.slice(8))}–${last}`;
}
