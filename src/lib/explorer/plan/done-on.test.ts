import { expect, it } from 'vitest';
import { task } from '../../../../tests/fixtures/any-plan.ts';
import { doneUpTo, idsOf, leaveOut, listDoneOn, listOut } from './done-on.ts';

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
    ['first', '2026-01-05'],
    ['later', '2026-01-09'],
  ]);
  expect([...doneUpTo(doneOn, '2026-01-08')]).toEqual(['first']);
  // What was ticked today is not planned anew today.
  expect([...doneUpTo(doneOn, '2026-01-09')]).toEqual(['first', 'later']);
  const done = new Set(['old', 'first', 'later', 'ticked']);
  expect([...listOut(done, doneOn, new Set(['skipped']))]).toEqual(['old', 'ticked', 'skipped']);
});

it('leaves tasks out', () => {
  const tasks = [task('a'), task('b')];
  expect(leaveOut(tasks, idsOf([task('a')]))).toEqual([tasks[1]]);
});
