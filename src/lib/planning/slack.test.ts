import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anySettings, anyTasks, settings, START, task } from '../../../tests/fixtures/any-plan.ts';
import { addDays } from './calendar.ts';
import { makePlan } from './make-plan.ts';
import { moveTask } from './move-task.ts';
import { criticalPath, slackOf } from './slack.ts';

const whole = (id: string, ...needs: string[]) => task(id, { minutes: 300, needs });

describe('the critical path', () => {
  it('is the longest chain by time, not by steps', () => {
    const tasks = [
      task('a', { minutes: 10 }),
      task('b', { minutes: 10, needs: ['a'] }),
      task('c', { minutes: 10, needs: ['b'] }),
      task('x', { minutes: 100 }),
      task('y', { minutes: 10, needs: ['x', 'a', 'gone'] }),
    ];
    expect(criticalPath(tasks).map(({ id }) => id)).toEqual(['x', 'y']);
    expect(criticalPath([])).toEqual([]);
  });

  it('is a chain, and no other is longer', () => {
    fc.assert(
      fc.property(anyTasks, (tasks) => {
        const path = criticalPath(tasks);
        path.slice(1).forEach((each, at) => expect(each.needs).toContain(path[at]?.id));
        const length = new Map<string, number>();
        for (const { id, needs, minutes } of tasks)
          length.set(id, minutes + Math.max(0, ...needs.map((need) => length.get(need) ?? 0)));
        const sum = path.reduce((all, { minutes }) => all + minutes, 0);
        expect(sum).toBe(Math.max(0, ...length.values()));
      }),
    );
  });
});

describe('slack', () => {
  it('reaches to the first week of what needs it, or to the end', () => {
    const tasks = [whole('a'), whole('b'), whole('c', 'a'), whole('d')];
    const slack = slackOf(tasks, makePlan(tasks, settings()));
    expect([...slack]).toEqual([
      ['a', 2],
      ['b', 2],
      ['c', 1],
      ['d', 0],
    ]);
  });

  it('is never negative, and a move within it is not refused for what needs the task', () => {
    fc.assert(
      fc.property(anyTasks, anySettings, fc.nat(24), (tasks, said, at) => {
        const plan = makePlan(tasks, said);
        const slack = slackOf(tasks, plan);
        expect([...slack.values()].every((weeks) => weeks >= 0)).toBe(true);
        const chosen = tasks[at % Math.max(1, tasks.length)];
        if (chosen === undefined) return;
        const first = plan.weeks.findIndex(({ entries }) =>
          entries.some((entry) => entry.task.id === chosen.id),
        );
        const monday = addDays(
          plan.weeks[0]?.monday ?? START,
          7 * (first + (slack.get(chosen.id) ?? 0)),
        );
        expect(moveTask(tasks, said, chosen.id, monday).refusal?.kind).not.toBe('needed');
      }),
      { numRuns: 100 },
    );
  });
});
