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
import type { PlanSettings, Task } from './model.ts';
import { moveTask, releaseTask } from './move-task.ts';
import { spansOf } from './spans.ts';

const whole = (id: string, said: Partial<Task> = {}) => task(id, { minutes: 300, ...said });
const week = (nth: number) => addDays(START, nth * 7);
const tasks = [whole('a'), whole('b', { needs: ['a'] }), whole('c'), whole('d', { needs: ['b'] })];

function move(id: string, nth: number, said: Partial<PlanSettings> = {}, all = tasks) {
  const moved = moveTask(all, settings(said), id, week(nth));
  return moved.refusal ?? sketchPlan(moved.plan);
}

describe('moving a task', () => {
  it('puts it into the week, and the others around it', () => {
    expect(move('c', 0)).toEqual(['c', 'a', 'b', 'd']);
    expect(move('c', 3)).toEqual(['a', 'b', 'd', 'c']);
    expect(move('c', 5)).toEqual(['a', 'b', 'd', '-', '-', 'c']);
  });

  it('keeps what was moved before', () => {
    const pins = new Map([['c', week(0)]]);
    expect(move('d', 4, { pins })).toEqual(['c', 'a', 'b', '-', 'd']);
    expect(move('a', 0, { pins })).toMatchObject({ kind: 'pinned', task: { id: 'c' } });
  });

  it('is refused after a deadline, or where it would end after it', () => {
    const deadline = '2026-01-30';
    const refusal = { kind: 'deadline', deadline };
    expect(move('c', 4, { deadline })).toEqual(refusal);
    expect(move('c', 3, { deadline }, [whole('a'), whole('c', { minutes: 400 })])).toEqual(refusal);
    expect(move('c', 3, { deadline })).toEqual(['a', 'b', 'd', 'c']);
  });

  it('is not refused for a deadline that was over when the plan began', () => {
    const deadline = '2025-12-24';
    expect(move('c', 3, { deadline })).toEqual(['a', 'b', 'd', 'c']);
  });

  it('is refused before what it needs, which is named with its week', () => {
    expect(move('d', 0)).toEqual({ kind: 'needs', task: tasks[1], week: week(1) });
  });

  it('is refused behind what needs it, which is named with its week', () => {
    expect(move('a', 2)).toEqual({ kind: 'needed', task: tasks[1], week: week(1) });
  });

  it('is refused in a week without time, or one that is full of what has to stand there', () => {
    const away = [{ first: week(1), last: addDays(week(1), 6) }];
    expect(move('c', 1, { away })).toEqual({ kind: 'no-room' });
    expect(move('b', 0)).toEqual({ kind: 'no-room' });
    expect(move('c', -1)).toEqual({ kind: 'past' });
  });

  it('is refused where another moved task would lose its week', () => {
    const pins = new Map([['b', week(1)]]);
    const all = [whole('a'), whole('b', { needs: ['a'] }), whole('c')];
    expect(move('c', 0, { pins }, all)).toEqual({ kind: 'pinned', task: all[1], week: week(1) });
  });

  it('can be taken back', () => {
    const moved = moveTask(tasks, settings(), 'c', week(0));
    if (moved.refusal !== null) throw new Error(moved.refusal.kind);
    expect(releaseTask(moved.settings, 'c')).toEqual(settings());
  });

  it('leaves a sound plan with the task in that week, or gives a reason that is true', () => {
    fc.assert(
      fc.property(anyTasks, anySettings, fc.nat(24), fc.nat(12), (all, said, at, nth) => {
        const chosen = all[at % Math.max(1, all.length)];
        if (chosen === undefined) return;
        const before = makePlan(all, said);
        const moved = moveTask(all, said, chosen.id, week(nth));
        if (moved.refusal === null) {
          expectSound(all, moved.settings, moved.plan);
          const first = spansOf(moved.plan).get(chosen.id)?.first ?? -1;
          expect(moved.plan.weeks[first]?.monday).toBe(week(nth));
          return;
        }
        const { refusal } = moved;
        const spans = spansOf(before);
        if (refusal.kind === 'needs') {
          expect(chosen.needs).toContain(refusal.task.id);
          expect(before.weeks[spans.get(refusal.task.id)?.last ?? -1]?.monday).toBe(refusal.week);
          expect(refusal.week > week(nth)).toBe(true);
        }
        if (refusal.kind === 'needed') {
          expect(refusal.task.needs).toContain(chosen.id);
          expect(before.weeks[spans.get(refusal.task.id)?.first ?? -1]?.monday).toBe(refusal.week);
          expect(refusal.week < week(nth)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});
