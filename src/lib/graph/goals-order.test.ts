import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRoadmap } from '../../../tests/fixtures/any-roadmap.ts';
import { sketch } from '../../../tests/fixtures/graphs.ts';
import { ancestors } from './ancestors.ts';
import { buildSkillGraph } from './build-skill-graph.ts';
import { chosenMembers } from './chosen-members.ts';
import { goalsOrder } from './goals-order.ts';
import { isThingToLearn } from './is-thing-to-learn.ts';
import type { Learner } from './learner.ts';
import { learningOrder } from './learning-order.ts';
import { pickForGoals } from './paths/pick-for-goals.ts';

const { graph } = buildSkillGraph(
  sketch('group g\n  a1\n  a2\ngroup h\n  b1\n  b2\nc', ['b1 > a2', 'a1 > c']),
);
const orderOf = (...goals: string[]) => goalsOrder(graph, goals, {}).join(' ');

describe('the order of goals', () => {
  it('is all that they need and they themselves, each once', () => {
    expect(orderOf('a2')).toBe('b1 a2');
    expect(orderOf('c', 'a2')).toBe('b1 a1 a2 c');
    expect(orderOf('h')).toBe('b1 b2');
  });

  it('is that of the whole roadmap where there is none, and empty where none is known', () => {
    expect(orderOf()).toBe('b1 b2 a1 a2 c');
    expect(orderOf('ghost')).toBe('');
  });

  it('takes of a choice what is a goal, what was picked, and nothing that is skipped', () => {
    const { graph: web } = buildSkillGraph(
      sketch('flask\nfastapi\napi', ['flask|fastapi > api'], { choices: ['flask|fastapi!'] }),
    );
    const order = (goals: readonly string[], learner: Partial<Learner> = {}) =>
      goalsOrder(web, goals, learner).join(' ');
    expect(order([])).toBe('fastapi api');
    expect(order(['flask', 'api'])).toBe('flask api');
    expect(order([], { skipped: new Set(['fastapi']) })).toBe('flask api');
    const [choice] = web.roadmap.choices;
    expect(order([], { picks: new Map([[choice?.id ?? '', 'flask']]) })).toBe('flask api');
  });

  it('has everything after all that comes before it, and nothing twice', () => {
    fc.assert(
      fc.property(anyRoadmap, fc.array(fc.nat(), { maxLength: 3 }), (roadmap, picks) => {
        const made = buildSkillGraph(roadmap).graph;
        const ids = made.roadmap.nodes.map(({ id }) => id);
        const goals = picks.flatMap((pick) => ids[pick % Math.max(1, ids.length)] ?? []);
        const order = goalsOrder(made, goals, {});
        const place = new Map(order.map((id, index) => [id, index]));
        expect(place.size).toBe(order.length);
        for (const [id, index] of place)
          for (const before of ancestors(made, id))
            expect(place.get(before) ?? -1, `${before} before ${id}`).toBeLessThan(index);
      }),
    );
  });

  it('is the learning order of a goal, and then the goal', () => {
    fc.assert(
      fc.property(anyRoadmap, (roadmap) => {
        const made = buildSkillGraph(roadmap).graph;
        for (const { id } of made.roadmap.nodes) {
          if (!isThingToLearn(made, id)) continue;
          // A goal that is itself a member of a choice settles that.
          const picks = pickForGoals(made, [id], new Map());
          expect(goalsOrder(made, [id], {})).toEqual([...learningOrder(made, id, { picks }), id]);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('leaves out of a whole roadmap only what its choices do not take', () => {
    fc.assert(
      fc.property(anyRoadmap, (roadmap) => {
        const made = buildSkillGraph(roadmap).graph;
        const order = new Set(goalsOrder(made, [], {}));
        const { spurned } = chosenMembers(made, {});
        const free = made.roadmap.nodes.filter(({ id }) => isThingToLearn(made, id));
        if (spurned.size === 0) expect(order.size).toBe(free.length);
      }),
    );
  });
});
