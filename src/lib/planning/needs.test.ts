import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyDate, anySettings, anyTasks, task } from '../../../tests/fixtures/any-plan.ts';
import { makePlan } from './make-plan.ts';
import { meetDeadline } from './meet-deadline.ts';
import type { Task } from './model.ts';
import { listNeeds } from './needs.ts';
import { criticalPath, slackOf } from './slack.ts';

it('are listed once for all tasks that share a list', () => {
  const both = ['a', 'b', 'gone', 'a'];
  const tasks = [
    task('a'),
    task('b', { needs: ['a'] }),
    task('c', { needs: both }),
    task('d', { needs: both }),
  ];
  expect(listNeeds(tasks)).toEqual({
    lists: [[], [0], [0, 1]],
    listOf: [0, 1, 2, 2],
    tasksWith: [[0], [1], [2, 3]],
    listsWith: [[1, 2], [2], [], []],
  });
});

it('make the same plan, whether lists are shared or each task has its own', () => {
  fc.assert(
    fc.property(anyTasks, anySettings, anyDate, (tasks, said, deadline) => {
      const shared = shareLists(tasks);
      const own = shared.map((each) => ({ ...each, needs: [...each.needs] }));
      const look = (all: readonly Task[]) => {
        const plan = makePlan(all, said);
        return [plan, meetDeadline(all, said, deadline), criticalPath(all), slackOf(all, plan)];
      };
      expect(look(shared)).toEqual(look(own));
    }),
  );
});

/** Every second task needs what the one before it needs. */
function shareLists(tasks: readonly Task[]): readonly Task[] {
  return tasks.map((each, at) => {
    const before = tasks[at - 1];
    return at % 2 === 1 && before ? { ...each, needs: before.needs } : each;
  });
}
