import { expect, it } from 'vitest';
import { task } from '../../../../tests/fixtures/any-plan.ts';
import { idsOf, leaveOut, listDoneOn, listOut } from './done-on.ts';

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
  const done = new Set(['old', 'first', 'later', 'ticked']);
  const skipped = new Set(['skipped', 'wanted']);
  expect([...listOut(done, doneOn, skipped, ['wanted'])]).toEqual(['old', 'ticked', 'skipped']);
});

it('leaves tasks out', () => {
  const tasks = [task('a'), task('b')];
  expect(leaveOut(tasks, idsOf([task('a')]))).toEqual([tasks[1]]);
});
