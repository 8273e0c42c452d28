import { expect, it } from 'vitest';
import { sayDate } from '#lib/planning';
import { sayMonth, sayShortDate, sayWeek } from './say-dates.ts';

it('says days and weeks as people do, wherever the machine is', () => {
  expect(sayDate('2026-08-14')).toBe('14 August 2026');
  expect(sayShortDate('2026-02-01')).toBe('1 Feb');
  expect(sayMonth('2026-08-14')).toBe('Aug 2026');
  expect(sayWeek('2026-01-05')).toBe('5–11 January');
  expect(sayWeek('2026-12-28')).toBe('28 December – 3 January');
});
