import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Roadmap } from '#lib/roadmap';
import { anyRoadmap } from '../../../../tests/fixtures/any-roadmap.ts';
import { sketch } from '../../../../tests/fixtures/graphs.ts';
import { buildSkillGraph } from '../build-skill-graph.ts';
import type { Learner } from '../learner.ts';
import { learningOrder } from '../learning-order.ts';
import type { SkillGraph } from '../model.ts';
import { thingsIn } from '../things-in.ts';
import { why } from '../why.ts';
import type { KnownOfNodes } from './hours-of.ts';
import { pathTo } from './path-to.ts';
import { readyNow } from './ready-now.ts';

const KNOWN: KnownOfNodes = new Map();
const someIds = fc.array(
  fc.nat(13).map((at) => `n${at}`),
  { maxLength: 4 },
);

function graphOf(roadmap: Roadmap): SkillGraph {
  return buildSkillGraph(roadmap).graph;
}

function learner({
  done = [],
  skipped = [],
  picks = {},
}: Partial<Record<'done' | 'skipped', readonly string[]>> & {
  picks?: Readonly<Record<string, string>>;
} = {}): Learner {
  return {
    done: new Set(done),
    learning: new Set(),
    skipped: new Set(skipped),
    picks: new Map(Object.entries(picks)),
  };
}

function stepsTo(roadmap: Roadmap, goals: readonly string[], who = learner()): string {
  return pathTo(graphOf(roadmap), goals, who, KNOWN)
    .steps.map(({ id, done }) => (done ? `(${id})` : id))
    .join(' ');
}

describe('the path to a goal', () => {
  const outline =
    'basics 3h\nc-language 2h\ngroup flask\n  routing\ngroup fastapi\n  paths\n  async\ndeploy\nshop';
  const arrows = [
    'basics > flask',
    'c-language > fastapi',
    'flask|fastapi > deploy',
    'deploy > shop',
  ];
  const web = sketch(outline, arrows, { choices: ['flask|fastapi!'] });
  const choice = graphOf(web).roadmap.choices[0]?.id ?? '';

  it('ends in the goal, and shows what is done on the way', () => {
    expect(stepsTo(web, ['deploy'], learner({ done: ['c-language'] }))).toBe(
      '(c-language) paths async deploy',
    );
    expect(stepsTo(web, ['ghost'])).toBe('');
  });

  it('leads to several goals at once, each thing once, in an order for all', () => {
    const roadmap = sketch('a\nb\nc\nd', ['a > b', 'a > c', 'c > d']);
    expect(stepsTo(roadmap, ['d', 'b'])).toBe('a b c d');
  });

  it('takes the member that the learner picks, against advice and against what is done', () => {
    const picks = { [choice]: 'flask' };
    expect(stepsTo(web, ['shop'], learner({ picks }))).toBe('basics routing deploy shop');
    expect(stepsTo(web, ['shop'], learner({ picks, done: ['paths', 'async'] }))).toBe(
      'basics routing deploy shop',
    );
  });

  it('takes the member that is done, and not one that is skipped', () => {
    expect(stepsTo(web, ['deploy'], learner({ done: ['routing'] }))).toBe(
      'basics (routing) deploy',
    );
    expect(stepsTo(web, ['deploy'], learner({ skipped: ['paths', 'async'] }))).toBe(
      'basics routing deploy',
    );
  });

  it('takes the member that is a goal, and does not ask about it', () => {
    const path = pathTo(graphOf(web), ['routing', 'shop'], learner(), KNOWN);
    expect(path.steps.map(({ id }) => id).join(' ')).toBe('basics routing deploy shop');
    expect(path.choices).toEqual([]);
  });

  it('names the choices that were open, with what it takes', () => {
    expect(pathTo(graphOf(web), ['shop'], learner(), KNOWN).choices).toEqual([
      { id: choice, members: ['flask', 'fastapi'], taken: 'fastapi' },
    ]);
    expect(pathTo(graphOf(web), ['c-language'], learner(), KNOWN).choices).toEqual([]);
  });

  it('leaves out what is skipped, but for a goal', () => {
    expect(stepsTo(web, ['shop'], learner({ skipped: ['c-language', 'shop'] }))).toBe(
      'paths async deploy shop',
    );
  });

  it('adds up hours, and says how many of them are assumed', () => {
    const { total, left } = pathTo(
      graphOf(web),
      ['deploy'],
      learner({ done: ['c-language'] }),
      KNOWN,
    );
    expect(total).toEqual({ hours: 8, assumed: 6 });
    expect(left).toEqual({ hours: 6, assumed: 6 });
  });
});

describe('any path', () => {
  const cases = fc.tuple(anyRoadmap, someIds, someIds, someIds);

  it('respects every prerequisite, and has all that any of its goals needs', () => {
    fc.assert(
      fc.property(cases, ([roadmap, goals, done, skipped]) => {
        const graph = graphOf({ ...roadmap, choices: [] });
        const steps = pathTo(graph, goals, learner({ done, skipped }), KNOWN).steps.map(
          ({ id }) => id,
        );
        expect(new Set(steps).size).toBe(steps.length);
        steps.forEach((later, index) => {
          for (const earlier of steps.slice(index + 1)) {
            expect(why(graph, earlier, later)).toBeNull();
          }
        });
        for (const goal of goals) {
          for (const id of learningOrder(graph, goal)) {
            expect(steps.includes(id) || skipped.includes(id)).toBe(true);
          }
        }
      }),
    );
  });

  it('can be walked: whatever comes next is ready by then, through every choice', () => {
    fc.assert(
      fc.property(cases, ([roadmap, goals, done, skipped]) => {
        const graph = graphOf(roadmap);
        const start = learner({ done, skipped });
        const path = pathTo(graph, goals, start, KNOWN);
        const passed = new Set([
          ...done,
          ...path.steps.filter((step) => step.done).map(({ id }) => id),
        ]);
        for (const { id, done: isDone } of path.steps) {
          if (isDone || skipped.includes(id)) continue;
          const now = { ...start, done: passed };
          const ready = readyNow(graph, goals, now).map((each) => each.id);
          // Of overlapping choices a member that is done by now may make another one needless.
          const isNeeded = pathTo(graph, goals, now, KNOWN).steps.some((step) => step.id === id);
          if (isNeeded) expect(ready).toContain(id);
          passed.add(id);
        }
      }),
    );
  });

  it('adds up: what is left and what is done make the total', () => {
    fc.assert(
      fc.property(cases, ([roadmap, goals, done, skipped]) => {
        const { steps, total, left } = pathTo(
          graphOf(roadmap),
          goals,
          learner({ done, skipped }),
          KNOWN,
        );
        const ofDone = steps.filter((step) => step.done).reduce((sum, { hours }) => sum + hours, 0);
        expect(left.hours + ofDone).toBeCloseTo(total.hours);
        expect(left.assumed).toBeLessThanOrEqual(left.hours);
        expect(total.assumed).toBeLessThanOrEqual(total.hours);
      }),
    );
  });

  it('takes whatever is picked of a choice that was open', () => {
    fc.assert(
      fc.property(cases, ([roadmap, goals, done]) => {
        const graph = graphOf(roadmap);
        /** Where a cycle was broken, an "A or B" may be left with A; and a member of two choices is taken for both. */
        const canTake = (choice: string, member: string) =>
          graph.edges
            .filter((edge) => edge.choice === choice)
            .every(({ target }) => {
              const sources = graph.edges.filter((e) => e.choice === choice && e.target === target);
              return sources.some(({ source }) => source === member);
            }) &&
          graph.roadmap.choices.every(
            ({ id, members }) => id === choice || !members.includes(member),
          );
        for (const { id, members } of pathTo(graph, goals, learner({ done }), KNOWN).choices) {
          for (const member of members) {
            if (!members.every((each) => canTake(id, each))) continue;
            if (thingsIn(graph, member).length === 0) continue;
            const path = pathTo(graph, goals, learner({ done, picks: { [id]: member } }), KNOWN);
            const settled = path.choices.find((each) => each.id === id);
            // What something asks for by its name is taken whatever is picked.
            const isAsked = graph.edges.some(
              ({ choice, source }) => choice === null && source === settled?.taken,
            );
            if (settled && !isAsked) expect(settled.taken).toBe(member);
          }
        }
      }),
    );
  });
});
