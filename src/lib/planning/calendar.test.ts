import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  DATES,
  dayNumber,
  mondayOf,
  readDate,
  weekdayOf,
  weeksBetween,
} from './calendar.ts';
import { minutesUntil, openWeeks } from './week-days.ts';
import { settings } from '../../../tests/fixtures/any-plan.ts';

describe('a calendar', () => {
  it.each([
    ['2024-02-28', '2024-02-29'],
    ['2024-02-29', '2024-03-01'],
    ['2100-02-28', '2100-03-01'],
    ['2000-02-28', '2000-02-29'],
    ['2026-12-31', '2027-01-01'],
    // Days on which clocks are put forward and back, in one country or another.
    ['2026-03-29', '2026-03-30'],
    ['2026-10-25', '2026-10-26'],
    ['2026-03-08', '2026-03-09'],
  ])('has after %s the day %s', (day, next) => {
    expect(addDays(day, 1)).toBe(next);
    expect(addDays(next, -1)).toBe(day);
  });

  it.each(['2026-02-29', '2099-02-29', '2026-13-01', '2026-00-10', '2026-1-5', '1969-12-31', ''])(
    'has no day %s',
    (text) => expect(readDate(text)).toBeNull(),
  );
  it.each(['0002-01-12', '0202-01-12', '1999-12-31', '2100-01-01', '12026-01-05'])(
    'takes %s for typed by halves, or for no day that anyone plans',
    (text) => expect(readDate(text)).toBeNull(),
  );
  it('knows the first and the last day that can be named', () => {
    expect([DATES.first, DATES.last].map(readDate)).toEqual([DATES.first, DATES.last]);
  });
  it.each(['20260105', '3000-01-01', '2026-01-05T00:00', ' 2026-01-05', 'today'])(
    'does not take “%s” for a day',
    (text) => expect(readDate(text)).toBeNull(),
  );

  it('knows which day of the week it is', () => {
    // 1 January 1970 was a Thursday, 29 February 2024 as well, 5 January 2026 a Monday.
    expect(['1970-01-01', '2024-02-29', '2026-01-05'].map(dayNumber).map(weekdayOf)).toEqual([
      3, 3, 0,
    ]);
    expect(mondayOf('2026-01-11')).toBe('2026-01-05');
    expect(weeksBetween('2026-01-11', '2026-01-12')).toBe(1);
    expect(weeksBetween('2026-01-12', '2026-01-11')).toBe(-1);
  });

  it('counts days without losing or doubling one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 376_000 }), (days) => {
        const date = addDays('1970-01-01', days);
        const isNamed = DATES.first <= date && date <= DATES.last;
        expect(readDate(date)).toBe(isNamed ? date : null);
        expect(dayNumber(date)).toBe(days);
        expect(addDays(mondayOf(date), weekdayOf(days))).toBe(date);
      }),
    );
  });
});

describe('the days of a week', () => {
  const minutesOf = (said: Parameters<typeof settings>[0], nth = 0, start = '2026-01-05') =>
    openWeeks(settings(said), start)
      .days(nth)
      .map(({ date, minutes }) => `${date.slice(8)}:${minutes}`)
      .join(' ');

  it('share the hours of a week, to the minute', () => {
    expect(minutesOf({ pace: { minutes: 400, per: 'week' }, weekdaysOff: [2, 4, 5, 6] })).toBe(
      '05:133 06:133 08:134',
    );
  });

  it('have the hours of a day each, where those are said', () => {
    expect(minutesOf({ pace: { minutes: 45, per: 'day' }, weekdaysOff: [0, 1, 2, 3, 4] })).toBe(
      '10:45 11:45',
    );
  });

  it('are fewer where the plan begins later, and in holidays: their time is not made up for', () => {
    expect(minutesOf({}, 0, '2026-01-08')).toBe('08:60 09:60');
    const away = [{ first: '2026-01-13', last: '2026-01-18' }];
    expect(minutesOf({ away }, 1)).toBe('12:60');
    expect(minutesOf({ away: [{ first: '2026-01-01', last: '2026-02-01' }] }, 1)).toBe('');
  });

  it('are counted until a day', () => {
    expect(minutesUntil(settings(), '2026-01-08', '2026-01-13')).toEqual({ minutes: 240, days: 4 });
    expect(minutesUntil(settings(), '2026-01-08', '2026-01-07')).toEqual({ minutes: 0, days: 0 });
  });
});
