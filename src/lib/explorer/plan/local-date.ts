import type { CalendarDate } from '#lib/planning';

/** The day that it is where the learner is, of milliseconds since 1970. */
export function localDate(milliseconds: number): CalendarDate {
  const time = new Date(milliseconds);
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${time.getFullYear()}-${pad(time.getMonth() + 1)}-${pad(time.getDate())}`;
}
