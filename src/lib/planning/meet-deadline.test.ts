import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anyDate,
  anySettings,
  anyTasks,
  settings,
  task,
} from '../../../tests/fixtures/any-plan.ts';
import { expectSound } from '../../../tests/fixtures/expect-sound-plan.ts';
import { makePlan } from './make-plan.ts';
import { meetDeadline } from './meet-deadline.ts';
import type { Task } from './model.ts';

const whole = (id: string, said: Partial<Task> = {}) => task(id, { minutes: 300, ...said });
/** The Friday of the nth week. */
const FRIDAYS = ['2026-01-09', '2026-01-16', '2026-01-23', '2026-01-30'];

function meet(tasks: readonly Task[], weeks: number) {
  const { dropped, isMet } = meetDeadline(tasks, settings(), FRIDAYS[weeks - 1] ?? '');
  return `${dropped.map(({ id }) => id).join(' ')}${isMet ? '' : ' late'}`;
}

describe('a deadline', () => {
  it('drops nothing where there is time enough', () => {
    expect(meet([whole('a'), whole('b')], 2)).toBe('');
  });

  it('drops what is optional first, then what is worth least, of equals the longest, then the latest', () => {
    const tasks = [
      whole('a', { worth: 9 }),
      whole('b', { worth: 1 }),
      whole('c', { worth: 8, isOptional: true }),
      task('d', { minutes: 200, worth: 2 }),
      task('e', { minutes: 100, worth: 2 }),
    ];
    expect(meet(tasks, 3)).toBe('c');
    expect(meet(tasks, 2)).toBe('c b');
    expect(meet(tasks, 1)).toBe('c b d e');
    expect(meet([whole('a'), whole('b')], 1)).toBe('b');
  });

  it('never drops what anything kept needs', () => {
    const tasks = [
      whole('a', { worth: 0, isOptional: true }),
      whole('b', { worth: 5, needs: ['a'] }),
      whole('c', { worth: 4 }),
    ];
    expect(meet(tasks, 2)).toBe('c');
    expect(meet(tasks, 1)).toBe('c b');
  });

  it('brings back what still fits after something long had to go', () => {
    const tasks = [
      task('short', { minutes: 60, worth: 1 }),
      whole('long', { minutes: 290, worth: 2 }),
      task('best', { minutes: 200, worth: 3 }),
    ];
    expect(meet(tasks, 1)).toBe('long');
  });

  it('does not throw out others for what was moved to after it, and tells that this one stands elsewhere', () => {
    const tasks = [whole('a', { mustStay: true }), whole('b'), whole('c')];
    const said = settings({ pins: new Map([['a', '2026-03-02']]) });
    const { dropped, plan, isMet } = meetDeadline(tasks, said, '2026-01-23');
    expect([dropped, isMet]).toEqual([[], true]);
    expect(plan.unpinned.map(({ id }) => id)).toEqual(['a']);
    // In the last week, where it cannot end in time either.
    const long = [whole('a', { mustStay: true, minutes: 400 }), whole('b')];
    const late = settings({ pins: new Map([['a', '2026-01-19']]) });
    expect(meetDeadline(long, late, '2026-01-23')).toMatchObject({ dropped: [], isMet: true });
  });

  it('keeps of two thousand the forty-five that are worth most, whatever was moved to a week', () => {
    const many = Array.from({ length: 2000 }, (_, nth) => task(`t${nth}`, { worth: nth % 7 }));
    const pins = new Map([
      ['t3', '2026-01-19'],
      ['t9', '2026-01-12'],
    ]);
    const { kept, isMet } = meetDeadline(many, settings({ pins }), '2026-03-06');
    expect([kept.length, isMet]).toEqual([45, true]);
    expect(kept.every(({ worth }) => worth === 6)).toBe(true);
  });

  it('says plainly when even that is not enough, and what would be', () => {
    const goal = [whole('a'), whole('b', { mustStay: true, needs: ['a'] }), whole('c')];
    expect(meet(goal, 1)).toBe('c late');
    expect(meetDeadline(goal, settings(), '2026-01-09').minutesAWeek).toBe(900);
    expect(meetDeadline(goal, settings(), '2026-01-01').minutesAWeek).toBeNull();
  });

  it('drops only what may go, keeps a sound plan in time, and drops nothing that could stay', () => {
    fc.assert(
      fc.property(anyTasks, anySettings, anyDate, (tasks, said, deadline) => {
        const { kept, dropped, plan, isMet } = meetDeadline(tasks, said, deadline);
        expectSound(kept, said, plan);
        expect([...kept, ...dropped].map(({ id }) => id).sort()).toEqual(
          tasks.map(({ id }) => id).sort(),
        );
        const gone = new Set(dropped.map(({ id }) => id));
        for (const each of kept) expect(each.needs.some((need) => gone.has(need))).toBe(false);
        expect(dropped.every(({ mustStay }) => !mustStay)).toBe(true);
        if (isMet) expect(plan.end === null || plan.end <= deadline).toBe(true);
        // A plan of everything would have been in time, had nothing been dropped.
        const end = makePlan(tasks, said).end;
        if (end === null || end <= deadline) expect(dropped).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
