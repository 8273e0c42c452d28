import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ancestors, buildSkillGraph, descendants, type Learner } from '#lib/graph';
import { makePlan } from '#lib/planning';
import { readRoadmap } from '#lib/roadmap';
import { anyGraph } from '../../../../tests/fixtures/any-graph.ts';
import { settings } from '../../../../tests/fixtures/any-plan.ts';
import { expectSound } from '../../../../tests/fixtures/expect-sound-plan.ts';
import { makeTasks, type Wanted } from './make-tasks.ts';

const TEXT = `# Kitchen

## Base

- Fire (~2 hours)
- Water
- Salt (Optional)
- Spices (Optional)

## Dishes

Choose one:

- Rice
- Noodles (Recommended)

## Table

- Soup (MUST KNOW)
  - Requires: Water, Salt
- Project: A dinner
  - Requires: Soup
`;
const { graph } = buildSkillGraph(readRoadmap(TEXT, { id: 'kitchen' }).roadmap);
const NOTHING: ReadonlySet<string> = new Set();
const NOBODY: Learner = { done: NOTHING, learning: NOTHING, skipped: NOTHING, picks: new Map() };
const ALL: Wanted = {
  goals: [],
  hasOptional: true,
  hasDeadline: true,
  learner: NOBODY,
  out: NOTHING,
  known: new Map(),
};
const having = (...done: string[]) => ({ learner: { ...NOBODY, done: new Set(done) } });
const ids = (wanted: Partial<Wanted>) =>
  makeTasks(graph, { ...ALL, ...wanted })
    .map(({ id }) => id)
    .join(' ');

describe('the tasks of a roadmap', () => {
  it('are all there is to learn, in order, of a choice only the member taken', () => {
    expect(ids({})).toBe('fire water salt spices noodles soup a-dinner');
    expect(ids({ ...having('rice'), out: new Set(['rice']) })).toBe(
      'fire water salt spices soup a-dinner',
    );
  });

  it('are without what is done before or skipped', () => {
    expect(ids({ ...having('water'), out: new Set(['water', 'fire']) })).toBe(
      'salt spices noodles soup a-dinner',
    );
  });

  it('are what the goals need, where there are any', () => {
    expect(ids({ goals: ['soup'] })).toBe('water salt soup');
    expect(ids({ goals: ['dishes'] })).toBe('noodles');
    expect(ids({ goals: ['gone'] })).toBe('');
  });

  it('leave out what is optional, unless something needs it, it is done, or it is the goal', () => {
    expect(ids({ hasOptional: false })).toBe('fire water salt noodles soup a-dinner');
    expect(ids({ hasOptional: false, goals: ['spices'] })).toBe('spices');
    expect(ids({ hasOptional: false, ...having('spices') })).toContain('spices');
  });

  it('say how long they take, or that it is assumed, and what a deadline may not drop', () => {
    const tasks = new Map(makeTasks(graph, ALL).map((task) => [task.id, task]));
    expect(tasks.get('fire')).toMatchObject({ minutes: 120, isAssumed: false, group: 'base' });
    expect(tasks.get('water')).toMatchObject({ minutes: 120, isAssumed: true, mustStay: false });
    expect(tasks.get('soup')).toMatchObject({ mustStay: true, needs: ['water', 'salt'] });
    expect(tasks.get('a-dinner')).toMatchObject({ minutes: 480, isProject: true, needs: ['soup'] });
    expect(tasks.get('water')?.worth).toBeGreaterThan(tasks.get('fire')?.worth ?? Infinity);
    expect(tasks.get('spices')?.isOptional).toBe(true);
  });

  it('of any roadmap are worth what depends on them, and need what is on the map', () => {
    fc.assert(
      fc.property(anyGraph, fc.nat(), (any, pick) => {
        const all = makeTasks(any, ALL);
        const out = new Set([all[pick % Math.max(1, all.length)]?.id ?? '']);
        const tasks = makeTasks(any, { ...ALL, out });
        const planned = new Set(tasks.map(({ id }) => id));
        const before = new Map<string, ReadonlySet<string>>();
        for (const { id, needs, worth } of tasks) {
          expect(worth % 1_000_000).toBe(descendants(any, id).size);
          // What they need, and what that needs, is all that comes before them.
          const found = new Set(needs.flatMap((need) => [need, ...(before.get(need) ?? [])]));
          expect([...found].sort()).toEqual(
            [...ancestors(any, id)].filter((each) => planned.has(each)).sort(),
          );
          before.set(id, found);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('of any roadmap make a sound plan that respects every prerequisite of the map', () => {
    fc.assert(
      fc.property(
        anyGraph,
        fc.boolean(),
        fc.array(fc.nat(), { maxLength: 2 }),
        (any, hasOptional, picks) => {
          const nodes = any.roadmap.nodes;
          const goals = picks.flatMap((pick) => nodes[pick % Math.max(1, nodes.length)]?.id ?? []);
          const tasks = makeTasks(any, { ...ALL, goals, hasOptional });
          const plan = makePlan(tasks, settings());
          expectSound(tasks, settings(), plan);
          const order = plan.weeks.flatMap(({ entries }) => entries.map(({ task }) => task.id));
          const planned = new Set(order);
          for (const { id } of tasks)
            for (const before of ancestors(any, id))
              if (planned.has(before))
                expect(order.lastIndexOf(before)).toBeLessThan(order.indexOf(id));
        },
      ),
      { numRuns: 60 },
    );
  });
});
