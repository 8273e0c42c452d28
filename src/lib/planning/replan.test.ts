import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anyDate,
  anySettings,
  anyTasks,
  settings,
  sketchPlan,
  START,
  task,
} from '../../../tests/fixtures/any-plan.ts';
import { expectSound } from '../../../tests/fixtures/expect-sound-plan.ts';
import { makePlan } from './make-plan.ts';
import { listEarly, listLate, replan } from './replan.ts';
import { listSessions } from './sessions.ts';

const at = (date: string) => ({ date, time: '09:00:00' });
const tasks = ['a', 'b', 'c', 'd'].map((id) => task(id, { minutes: 150 }));
const moves = (done: readonly string[], today: string) =>
  replan(tasks, settings(), new Set(done), at(today)).moved.map(
    ({ task: { id }, from, to }) => `${id} ${from} ${to}`,
  );

describe('planning again', () => {
  it('plans what is left from today on, and tells what moved', () => {
    const { plan, settings: next } = replan(tasks, settings(), new Set(['a']), at('2026-01-12'));
    expect(sketchPlan(plan)).toEqual(['b c', 'd']);
    expect(next).toEqual(
      settings({
        replanned: '2026-01-12',
        replannedAt: '09:00:00',
        past: new Map([[START, 300]]),
      }),
    );
    expect(moves(['a'], '2026-01-12')).toEqual([
      'b 2026-01-05 2026-01-12',
      'd 2026-01-12 2026-01-19',
    ]);
  });

  it('moves up what comes after something done early', () => {
    expect(moves(['a', 'b'], '2026-01-08')).toEqual(['c 2026-01-12 2026-01-05']);
  });

  it('tells what a deadline leaves no time for any more', () => {
    const said = settings({ deadline: '2026-01-16' });
    const { plan, moved } = replan(tasks, said, new Set(), at('2026-01-12'));
    expect(sketchPlan(plan)).toEqual(['a b']);
    expect(moved.filter(({ to }) => to === null).map(({ task: { id } }) => id)).toEqual(['c', 'd']);
  });

  it('changes nothing before the plan begins', () => {
    const { settings: next, moved } = replan(tasks, settings(), new Set(), at('2025-12-24'));
    expect(moved).toEqual([]);
    expect(next.replanned).toBe(START);
  });

  it('keeps what was planned until then as it was, however often it is planned again', () => {
    const first = replan(tasks, settings(), new Set(), at('2026-01-14')).settings;
    // Two of the five hours of the second week were planned for its first two days.
    expect([...first.past]).toEqual([
      [START, 300],
      ['2026-01-12', 120],
    ]);
    const faster = { ...first, pace: { minutes: 600, per: 'week' as const } };
    const again = replan(tasks, faster, new Set(), at('2026-01-14')).settings;
    expect(again.past).toEqual(first.past);
    const later = replan(tasks, again, new Set(), at('2026-01-16')).settings;
    expect([...later.past]).toEqual([
      [START, 300],
      ['2026-01-12', 360],
    ]);
  });

  it('forgets pins of weeks that are over', () => {
    const pins = new Map([
      ['a', START],
      ['d', '2026-01-19'],
    ]);
    const { settings: next } = replan(tasks, settings({ pins }), new Set(), at('2026-01-14'));
    expect([...next.pins.keys()]).toEqual(['d']);
  });

  it('tells what should have been done before today', () => {
    const plan = makePlan(tasks, settings());
    const late = (done: readonly string[], today: string) =>
      listLate(plan, new Set(done), today).map(({ id }) => id);
    expect(late([], START)).toEqual([]);
    // The last minutes of “a” are those of Wednesday.
    expect(late([], '2026-01-07')).toEqual([]);
    expect(late([], '2026-01-08')).toEqual(['a']);
    expect(late(['a'], '2026-01-12')).toEqual(['b']);
  });

  it('tells what is done although a later day has it', () => {
    const plan = makePlan(tasks, settings());
    const early = (done: readonly string[], today: string) =>
      listEarly(plan, new Set(done), today).map(({ id }) => id);
    expect(early(['a'], '2026-01-06')).toEqual(['a']);
    expect(early(['a'], '2026-01-07')).toEqual([]);
    expect(early(['a', 'd'], '2026-01-09')).toEqual(['d']);
    expect(early([], START)).toEqual([]);
  });

  it('is sound, has nothing in it that is done or before today, and loses nothing', () => {
    fc.assert(
      fc.property(anyTasks, anySettings, anyDate, fc.nat(), (all, any, today, count) => {
        const said = { ...any, deadline: null };
        const done = new Set(all.slice(0, count % (all.length + 1)).map(({ id }) => id));
        const { plan, settings: next } = replan(all, said, done, at(today));
        const open = all.filter(({ id }) => !done.has(id));
        expectSound(open, next, plan);
        expect(listSessions(plan).every(({ date }) => date >= today)).toBe(true);
        expect(listLate(plan, done, today)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the sessions of a plan', () => {
  it('pour what a week holds into its days, in its order', () => {
    expect(
      listSessions(makePlan(tasks.slice(0, 2), settings())).map(({ date, items }) => [
        date.slice(8),
        ...items.map(({ task: { id }, minutes, isLast }) => `${id}${minutes}${isLast ? '.' : ''}`),
      ]),
    ).toEqual([
      ['05', 'a60'],
      ['06', 'a60'],
      ['07', 'a30.', 'b30'],
      ['08', 'b60'],
      ['09', 'b60.'],
    ]);
  });

  it('hold all minutes of every task, never more than the day has, and end with the plan', () => {
    fc.assert(
      fc.property(anyTasks, anySettings, (all, said) => {
        const plan = makePlan(all, said);
        const sessions = listSessions(plan);
        const room = new Map(
          plan.weeks.flatMap(({ days }) => days.map((d) => [d.date, d.minutes])),
        );
        const sums = new Map<string, number>();
        for (const { date, minutes, items } of sessions) {
          expect(minutes).toBeLessThanOrEqual(room.get(date) ?? 0);
          for (const item of items)
            sums.set(item.task.id, (sums.get(item.task.id) ?? 0) + item.minutes);
        }
        expect(sums).toEqual(new Map(all.map(({ id, minutes }) => [id, minutes])));
        const lasts = sessions.flatMap(({ items }) => items.filter(({ isLast }) => isLast));
        expect(new Set(lasts.map((item) => item.task.id)).size).toBe(all.length);
        expect(lasts).toHaveLength(all.length);
        expect(sessions.at(-1)?.date ?? null).toBe(plan.end);
      }),
      { numRuns: 150 },
    );
  });
});
