import { expect, it } from 'vitest';
import { doneBefore } from './done-before.ts';

const noon = (date: string) => ({ date, time: '12:00:00' });
const DONE_ON = new Map([
  ['first', noon('2026-01-05')],
  ['later', noon('2026-01-09')],
]);
const before = (replanned: string | null, replannedAt: string | null) => [
  ...doneBefore(DONE_ON, { replanned, replannedAt }, noon('2026-01-09')),
];

it('leaves out of a plan that was made anew what was done by then', () => {
  expect(before(null, null)).toEqual([]);
  expect(before('2026-01-08', '09:00:00')).toEqual(['first']);
  // What was ticked today is not planned anew today, and what is ticked after that stays in the plan.
  expect(before('2026-01-09', '12:00:01')).toEqual(['first', 'later']);
  expect(before('2026-01-09', '11:59:59')).toEqual(['first']);
  expect(before('2026-01-09', null)).toEqual(['first', 'later']);
});

it('leaves out what a clock that was ahead marked: it was made before now', () => {
  const ahead = new Map([...DONE_ON, ['ahead', noon('2026-01-12')]]);
  const said = { replanned: '2026-01-08', replannedAt: '09:00:00' };
  expect([...doneBefore(ahead, said, noon('2026-01-10'))]).toEqual(['first', 'ahead']);
});
