import { expect, it } from 'vitest';
import { task } from '../../../../tests/fixtures/any-plan.ts';
import { doneBefore, idsOf, leaveOut, listDoneOn, listOut } from './done-on.ts';

/** At noon, where the machine is. */
const noon = (day: number) => new Date(2026, 0, day, 12).getTime();

it('parts what was done since a plan began from what was done before', () => {
  const doneOn = listDoneOn(
    new Map([
      ['old', noon(4)],
      ['first', noon(5)],
      ['later', noon(9)],
    ]),
    '2026-01-05',
  );
  expect([...doneOn]).toEqual([
    ['first', { date: '2026-01-05', time: '12:00:00' }],
    ['later', { date: '2026-01-09', time: '12:00:00' }],
  ]);
  const before = (replanned: string | null, replannedAt: string | null) => [
    ...doneBefore(doneOn, { replanned, replannedAt }),
  ];
  expect(before(null, null)).toEqual([]);
  expect(before('2026-01-08', '09:00:00')).toEqual(['first']);
  // What was ticked today is not planned anew today, and what is ticked after that stays in the plan.
  expect(before('2026-01-09', '12:00:01')).toEqual(['first', 'later']);
  expect(before('2026-01-09', '11:59:59')).toEqual(['first']);
  expect(before('2026-01-09', null)).toEqual(['first', 'later']);
  const done = new Set(['old', 'first', 'later', 'ticked']);
  expect([...listOut(done, doneOn, new Set(['skipped']))]).toEqual(['old', 'ticked', 'skipped']);
});

it('leaves tasks out', () => {
  const tasks = [task('a'), task('b')];
  expect(leaveOut(tasks, idsOf([task('a')]))).toEqual([tasks[1]]);
});
