import { sayDate, type CalendarDate, type Moment } from '#lib/planning';

const pad = (part: number) => String(part).padStart(2, '0');

/** The day and the time that it is where the learner is, of milliseconds since 1970. */
export function localMoment(milliseconds: number): Moment {
  const time = new Date(milliseconds);
  return {
    date: `${time.getFullYear()}-${pad(time.getMonth() + 1)}-${pad(time.getDate())}`,
    time: [time.getHours(), time.getMinutes(), time.getSeconds()].map(pad).join(':'),
  };
}

/** The day of {@link localMoment}. */
export function localDate(milliseconds: number): CalendarDate {
  return localMoment(milliseconds).date;
}

export function momentNow(): Moment {
  return localMoment(Date.now());
}

/** “3 May 2026, 09:05”, of {@link localMoment}. */
export function sayMoment(milliseconds: number): string {
  const { date, time } = localMoment(milliseconds);
  return `${sayDate(date)}, ${time.slice(0, 5)}`;
}
