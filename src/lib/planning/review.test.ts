import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anyDate,
  anySettings,
  anyTasks,
  settings,
  START,
  task,
} from '../../../tests/fixtures/any-plan.ts';
import { addDays } from './calendar.ts';
import { doneBefore } from './done-before.ts';
import { makePlan } from './make-plan.ts';
import { replan } from './replan.ts';
import { fitPace, reviewPlan } from './review.ts';

const tasks = ['a', 'b', 'c', 'd'].map((id) => task(id, { minutes: 150 }));
const noon = (date: string) => ({ date, time: '12:00:00' });
const atNoon = (done: Record<string, string>) =>
  new Map(Object.entries(done).map(([id, date]) => [id, noon(date)] as const));
const review = (done: Record<string, string>, today: string) =>
  reviewPlan(tasks, makePlan(tasks, settings()), settings(), atNoon(done), noon(today));

describe('a review', () => {
  it('sets what was done in each week against what was planned', () => {
    const { weeks } = review({ a: '2026-01-06', c: '2026-01-12' }, '2026-01-20');
    expect(
      weeks.map(({ monday, planned, done, tasks: [one] }) => [monday, planned, done, one?.id]),
    ).toEqual([
      ['2026-01-05', 300, 150, 'a'],
      ['2026-01-12', 300, 150, 'c'],
      ['2026-01-19', 0, 0, undefined],
    ]);
  });

  it('knows the real speed after a week, and when all would be done with it', () => {
    expect(review({ a: '2026-01-06' }, '2026-01-11')).toMatchObject({
      speed: null,
      projectedEnd: null,
    });
    const slow = review({ a: '2026-01-06' }, '2026-01-19');
    expect(slow).toMatchObject({ speed: 75, doneMinutes: 150, total: 600 });
    // 450 minutes at 75 a week are six weeks.
    expect(slow.projectedEnd).toBe('2026-03-02');
    expect(fitPace(slow)).toEqual({ minutes: 90, per: 'week' });
  });

  it('goes on comparing with what was planned before it was planned again', () => {
    const doneOn = atNoon({ a: '2026-01-06' });
    const now = { date: '2026-01-14', time: '09:00:00' };
    const { settings: next } = replan(tasks, settings(), new Set(['a']), now);
    const faster = { ...next, pace: { minutes: 600, per: 'week' as const } };
    const plan = makePlan(tasks.slice(1), faster);
    const { weeks, planned } = reviewPlan(tasks, plan, faster, doneOn, noon('2026-01-26'));
    expect(weeks.map(({ monday, planned: minutes }) => [monday, minutes])).toEqual([
      [START, 300],
      // Two days as they were planned, and the three at the new pace.
      ['2026-01-12', 120 + 360],
      ['2026-01-19', 90],
      ['2026-01-26', 0],
    ]);
    expect(planned.map(({ date, minutes }) => [date.slice(5), minutes])).toEqual([
      ['01-04', 0],
      ['01-11', 300],
      ['01-13', 420],
      // From here on the plan goes on from what was done.
      ['01-13', 150],
      ['01-18', 510],
      ['01-25', 600],
    ]);
  });

  it('goes on from what was done on the day on which it was planned again', () => {
    const three = tasks.slice(0, 3);
    for (const date of [START, '2026-01-14']) {
      const now = { date, time: '12:00:00' };
      const done = new Map([['a', { date, time: '10:00:00' }]]);
      const { settings: next, plan } = replan(three, settings(), new Set(['a']), now);
      const { planned, total } = reviewPlan(three, plan, next, done, now);
      expect(total).toBe(450);
      expect(planned.at(-1)?.minutes).toBe(450);
    }
  });

  it('offers no pace that no week has', () => {
    expect(fitPace({ ...review({}, '2026-01-19'), speed: 30_000 })).toEqual({
      minutes: 10_080,
      per: 'week',
    });
  });

  it('tells of fifty years at most, the last ones', () => {
    const { weeks } = reviewPlan(
      tasks,
      makePlan(tasks, settings()),
      settings({ start: '2000-01-03' }),
      new Map(),
      noon('2099-12-31'),
    );
    expect(weeks).toHaveLength(2600);
    expect(weeks.at(-1)?.monday).toBe('2099-12-28');
  });

  it('does not promise an end where nothing was done, nor a pace of nothing', () => {
    const idle = review({}, '2026-01-19');
    expect(idle).toMatchObject({ speed: 0, projectedEnd: null });
    expect(fitPace(idle)).toBeNull();
    expect(fitPace({ ...idle, speed: 2 })).toEqual({ minutes: 30, per: 'week' });
    expect(fitPace(review({}, START))).toBeNull();
  });

  it('is over when all is done', () => {
    const all = Object.fromEntries(tasks.map(({ id }) => [id, '2026-01-08']));
    expect(review(all, '2026-01-14').projectedEnd).toBe('2026-01-14');
  });

  it('has a planned and a done line that rise from nothing to all that is counted', () => {
    fc.assert(
      fc.property(
        anyTasks,
        anySettings,
        anyDate,
        fc.infiniteStream(anyDate),
        (all, said, today, days) => {
          const unchanged = { ...said, replanned: null, past: new Map() };
          const plan = makePlan(all, unchanged);
          const doneOn = new Map(
            all.slice(0, 9).map(({ id }) => [id, noon(addDays(days.next().value ?? START, 9))]),
          );
          const { planned, done, total, doneMinutes, weeks } = reviewPlan(
            all,
            plan,
            unchanged,
            doneOn,
            noon(today),
          );
          for (const line of [planned, done]) {
            expect(line[0]).toEqual({ date: addDays(said.start, -1), minutes: 0 });
            line.slice(1).forEach(({ date, minutes }, at) => {
              expect(date > (line[at]?.date ?? '')).toBe(true);
              expect(minutes).toBeGreaterThanOrEqual(line[at]?.minutes ?? 0);
            });
          }
          expect(planned.at(-1)?.minutes ?? 0).toBe(total);
          expect(done.at(-1)?.minutes ?? 0).toBe(doneMinutes);
          if (today >= said.start)
            expect(weeks.reduce((sum, week) => sum + week.done, 0)).toBe(doneMinutes);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('has a planned line to all that is counted, whenever it was planned again', () => {
    fc.assert(
      fc.property(anyTasks, anySettings, anyDate, fc.nat(14), fc.nat(20), (...given) => {
        const [all, said, start, days, done] = given;
        const unchanged = { ...said, start, replanned: null, replannedAt: null, past: new Map() };
        const now = noon(addDays(start, days));
        // Some are done before it on the same day, some days before.
        const doneOn = new Map(
          all
            .slice(0, done)
            .map(({ id }, nth) => [id, { date: addDays(now.date, -(nth % 3)), time: '10:00:00' }]),
        );
        const { settings: next } = replan(all, unchanged, new Set(doneOn.keys()), now);
        const gone = doneBefore(doneOn, next, now);
        const open = all.filter(({ id }) => !gone.has(id));
        const plan = makePlan(open, next);
        fc.pre(plan.left.length === 0 && plan.weeks.length > 0);
        const { planned, total } = reviewPlan(all, plan, next, doneOn, now);
        expect(planned.at(-1)?.minutes).toBe(total);
      }),
      { numRuns: 200 },
    );
  });
});
