import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anySettings,
  anyTasks,
  settings,
  sketchPlan,
  START,
  task,
} from '../../../tests/fixtures/any-plan.ts';
import { expectSound } from '../../../tests/fixtures/expect-sound-plan.ts';
import { addDays } from './calendar.ts';
import { makePlan } from './make-plan.ts';
import type { Plan, Task } from './model.ts';
import { spansOf } from './spans.ts';

const plan = (tasks: readonly Task[], said: Parameters<typeof settings>[0] = {}) =>
  makePlan(tasks, settings(said));
const hours = (id: string, count: number, said: Partial<Task> = {}) =>
  task(id, { minutes: 60 * count, ...said });

describe('a plan', () => {
  it('fills each week to the hours that there are, and parts what is longer', () => {
    const { weeks, end } = plan([hours('a', 3), hours('b', 4), hours('c', 7), hours('d', 1)]);
    expect(sketchPlan({ weeks } as Plan)).toEqual(['a b1/2', 'b2/2 c1/2', 'c2/2 d']);
    expect(weeks.map(({ monday }) => monday)).toEqual([START, '2026-01-12', '2026-01-19']);
    expect(end).toBe('2026-01-23');
  });

  it('leaves the last minutes of a week free instead of beginning something long in them', () => {
    const tasks = [task('a', { minutes: 280 }), hours('b', 1), task('c', { minutes: 20 })];
    expect(sketchPlan(plan(tasks))).toEqual(['a', 'b c']);
  });

  it('begins even so where a week has no more than that', () => {
    const pace = { minutes: 20, per: 'week' } as const;
    expect(sketchPlan(plan([hours('a', 1)], { pace }))).toEqual(['a1/3', 'a2/3', 'a3/3']);
  });

  it('shows weeks without time as empty', () => {
    const away = [{ first: '2026-01-12', last: '2026-01-25' }];
    expect(sketchPlan(plan([hours('a', 6)], { away }))).toEqual(['a1/2', '-', '-', 'a2/2']);
  });

  it('begins when it is planned again', () => {
    expect(plan([hours('a', 1)], { replanned: '2026-02-04' }).end).toBe('2026-02-04');
  });

  it('tells what it has no room for instead of going on for ever', () => {
    const tasks = [hours('a', 1)];
    expect(plan(tasks, { weekdaysOff: [0, 1, 2, 3, 4, 5, 6] })).toMatchObject({
      end: null,
      left: tasks,
    });
    expect(plan(tasks, { pace: { minutes: 0, per: 'day' } }).left).toEqual(tasks);
    expect(plan(tasks, { away: [{ first: START, last: '2999-12-31' }] })).toMatchObject({
      weeks: [],
      left: tasks,
    });
    const ring = [hours('a', 1, { needs: ['b'] }), hours('b', 1, { needs: ['a'] })];
    expect(plan(ring)).toMatchObject({ weeks: [], left: ring });
  });

  it('is empty where there is nothing to learn', () => {
    expect(plan([])).toEqual({ weeks: [], end: null, left: [], unpinned: [] });
  });
});

describe('a project', () => {
  const topics = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => hours(id, 5, { group: id }));
  const project = (id: string, ...needs: string[]) =>
    hours(id, 5, { isProject: true, needs, group: 'projects' });

  it('comes as soon as its needs are met, and the next one some weeks later', () => {
    const tasks = [...topics, project('p', 'a'), project('q', 'a', 'b'), project('r', 'f')];
    expect(sketchPlan(plan(tasks))).toEqual(['a', 'p', 'b', 'c', 'q', 'd', 'e', 'f', 'r']);
  });

  it('does not part a group', () => {
    const tasks = ['a', 'b', 'c'].map((id) => hours(id, 5, { group: 'one' }));
    expect(
      sketchPlan(plan([...tasks, hours('d', 5, { group: 'two' }), project('p', 'a')])),
    ).toEqual(['a', 'b', 'c', 'p', 'd']);
  });

  it('stays at its own place where nothing is known to come before it, and at the latest there', () => {
    const tasks = [project('o'), ...topics.slice(0, 2), project('p', 'a'), project('q', 'a')];
    expect(sketchPlan(plan(tasks))).toEqual(['o', 'a', 'b', 'p', 'q']);
  });
});

describe('a pinned task', () => {
  const tasks = ['a', 'b', 'c', 'd'].map((id) => hours(id, 5));
  const pin = (id: string, week: number) => ({ pins: new Map([[id, addDays(START, week * 7)]]) });

  it('begins in its week, and what comes after makes room or moves up', () => {
    expect(sketchPlan(plan(tasks, pin('d', 1)))).toEqual(['a', 'd', 'b', 'c']);
    expect(sketchPlan(plan(tasks, pin('a', 2)))).toEqual(['b', 'c', 'a', 'd']);
  });

  it('keeps what needs it behind it, and leaves a week empty sooner than break that', () => {
    const chain = [hours('a', 5), hours('b', 5, { needs: ['a'] })];
    expect(sketchPlan(plan(chain, pin('a', 1)))).toEqual(['-', 'a', 'b']);
  });

  it('brings along what it needs', () => {
    const needy = [...tasks.slice(0, 3), hours('x', 1), hours('d', 3, { needs: ['x'] })];
    expect(sketchPlan(plan(needy, pin('d', 0)))).toEqual([
      'x d a1/2',
      'a2/2 b1/2',
      'b2/2 c1/2',
      'c2/2',
    ]);
  });

  it('stands where it would without the pin where the week has no room for it, and says so', () => {
    const chain = [hours('a', 5), hours('b', 5, { needs: ['a'] })];
    const made = plan(chain, pin('b', 0));
    expect(sketchPlan(made)).toEqual(['a', 'b']);
    expect(made.unpinned.map(({ id }) => id)).toEqual(['b']);
    expect(plan(tasks, pin('a', -1)).unpinned).toHaveLength(1);
    expect(plan(tasks, { pins: new Map([['a', '2999-12-30']]) }).unpinned).toHaveLength(1);
    expect(plan(tasks, pin('gone', 1)).unpinned).toEqual([]);
  });
});

describe('every plan', () => {
  it('respects every prerequisite, never exceeds the pace, and holds all minutes exactly once', () => {
    fc.assert(
      fc.property(anyTasks, anySettings, (tasks, said) => {
        expectSound(tasks, said, makePlan(tasks, said));
      }),
      { numRuns: 150 },
    );
  });

  it('begins a pinned task in its week, or says that it cannot', () => {
    fc.assert(
      fc.property(anyTasks, anySettings, (tasks, said) => {
        const made = makePlan(tasks, said);
        const spans = spansOf(made);
        const unpinned = new Set(made.unpinned.map(({ id }) => id));
        for (const [id, monday] of said.pins) {
          const span = spans.get(id);
          if (span === undefined || unpinned.has(id)) continue;
          expect(made.weeks[span.first]?.monday).toBe(monday);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('without pins and holidays has no week in its middle with room for half an hour more', () => {
    fc.assert(
      fc.property(anyTasks, anySettings, (tasks, said) => {
        const made = makePlan(tasks, { ...said, pins: new Map(), away: [] });
        for (const { capacity, planned } of made.weeks.slice(0, -1))
          expect(capacity - planned).toBeLessThan(30);
      }),
    );
  });
});
