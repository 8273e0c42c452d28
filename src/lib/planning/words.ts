import type { CalendarDate, Task } from './model.ts';

const HOUR_MINUTES = 60;

/** `90` → “1 h 30 min”. */
export function sayMinutes(minutes: number): string {
  const whole = Math.round(minutes);
  const hours = Math.floor(whole / HOUR_MINUTES);
  const rest = whole - hours * HOUR_MINUTES;
  return [hours > 0 ? `${hours} h` : '', rest > 0 || hours === 0 ? `${rest} min` : '']
    .filter((part) => part !== '')
    .join(' ');
}

/** In UTC, so that a day is the same wherever the machine is. */
const DATE = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** “14 August 2026”. */
export function sayDate(date: CalendarDate): string {
  return DATE.format(new Date(`${date}T00:00:00Z`));
}

/** What the files of a plan say of a task. */
export const words = {
  task: ({ title, isProject }: Pick<Task, 'title' | 'isProject'>) => {
    const line = title.replace(/\s*[\r\n]+\s*/gu, ' ');
    return isProject ? `Project: ${line}` : line;
  },
  more: (count: number) => `and ${count} more`,
  week: (nth: number, first: CalendarDate, last: CalendarDate) =>
    `Week ${nth}: ${sayDate(first)} to ${sayDate(last)}`,
  part: (part: number, parts: number) => `part ${part} of ${parts}`,
  off: 'Nothing planned.',
  assumed: 'assumed',
} as const;
