import { expect, it } from 'vitest';
import { localDate, sayMoment } from './local-date.ts';

it('says days and moments by the clock of the learner', () => {
  const time = new Date(2026, 4, 3, 9, 5).getTime();
  expect(localDate(time)).toBe('2026-05-03');
  expect(sayMoment(time)).toBe('3 May 2026, 09:05');
});
