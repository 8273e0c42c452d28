import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRoadmap } from '#lib/roadmap';
import { anyGraph } from '../../../tests/fixtures/any-graph.ts';
import { buildSkillGraph } from './build-skill-graph.ts';
import { countParts, countThings } from './count-parts.ts';
import { doneByAuthor } from './done-by-author.ts';
import { goalsOrder } from './goals-order.ts';
import { isThingToLearn } from './is-thing-to-learn.ts';
import type { Learner } from './learner.ts';
import { leftOut } from './left-out.ts';
import type { SkillGraph } from './model.ts';

const read = (text: string) => buildSkillGraph(readRoadmap(text, { id: 'test' }).roadmap).graph;

describe('what is done', () => {
  it('is a topic whose subtopics are all ticked, and its group with it', () => {
    const graph = read('# T\n\n## G\n\n- Git\n  - [x] Commits\n  - [x] Branches\n');
    expect([...doneByAuthor(graph)].sort()).toEqual(['branches', 'commits', 'g', 'git']);
  });

  it('is not a topic of which something is left', () => {
    const graph = read('# T\n\n## G\n\n- Git\n  - [x] Commits\n  - [ ] Branches\n');
    expect([...doneByAuthor(graph)]).toEqual(['commits']);
  });

  it('is all of a ticked topic that has no boxes of its own', () => {
    const graph = read('# T\n\n## G\n\n- [x] Git\n  - Commits\n  - Branches\n- [ ] SQL\n');
    expect([...doneByAuthor(graph)].sort()).toEqual(['branches', 'commits', 'git']);
  });
});

describe('the parts of a node', () => {
  it('are the things to learn in it, not what holds them', () => {
    const graph = read(
      '# T\n\n## G\n\n- Git\n  - [x] Commits\n  - [x] Branches\n    - Merging\n- SQL\n',
    );
    const parts = countParts(graph, doneByAuthor(graph));
    expect(parts.get('g')).toEqual({ done: 2, total: 3 });
    expect(parts.get('git')).toEqual({ done: 2, total: 2 });
    expect(parts.get('sql')).toBeUndefined();
  });
});

describe('of a choice', () => {
  const graph = read(`# T

## Frameworks

Choose one:

- Flask
- FastAPI (Recommended)

## Databases

Choose one:

- SQL
  - Tables
  - Joins
- NoSQL
  - Documents
`);
  const things = graph.roadmap.nodes.map(({ id }) => id).filter((id) => isThingToLearn(graph, id));
  const count = (learner: Partial<Learner>) =>
    countThings(things, learner.done ?? new Set(), leftOut(graph, learner));

  const out = (learner: Partial<Learner>) => [...leftOut(graph, learner)].sort();

  it('only what it takes counts', () => {
    expect(out({})).toEqual(['documents', 'flask']);
    expect(count({})).toEqual({ done: 0, total: 3 });
  });

  it('what was taken against the advice counts in place of the advice', () => {
    expect(out({ done: new Set(['flask']) })).toEqual(['documents', 'fastapi']);
    expect(out({ learning: new Set(['documents']) })).toEqual(['flask', 'joins', 'tables']);
  });

  it('whoever does more than is enough is given all of it', () => {
    const done = new Set(['flask', 'fastapi', 'tables', 'documents']);
    expect(count({ done })).toEqual({ done: 4, total: 4 });
  });

  it('what the learner skips is taken only where nothing else is left', () => {
    expect(out({ skipped: new Set(['fastapi']) })).toEqual(['documents', 'fastapi']);
  });

  it('what is passed over counts where something that counts needs it', () => {
    const needed = read(
      '# T\n\n## G\n\nChoose one:\n\n- Flask\n- FastAPI (Recommended)\n\n## H\n\n- Shop\n  - Requires: Flask\n',
    );
    expect([...leftOut(needed, {})]).toEqual([]);
  });

  it('a group is done with the one that is enough, also by the ticks of its author', () => {
    const ticked = read('# T\n\n## G\n\nChoose one:\n\n- [ ] Flask\n- [x] FastAPI\n');
    expect([...doneByAuthor(ticked)].sort()).toEqual(['fastapi', 'g']);
  });
});

/** What there is to learn, and of it, by numbers, what somebody did and what else they skip. */
function learn(graph: SkillGraph, some: readonly number[], others: readonly number[]) {
  const things = graph.roadmap.nodes.map(({ id }) => id).filter((id) => isThingToLearn(graph, id));
  const pick = (indices: readonly number[]) =>
    new Set(indices.flatMap((index) => things[index % things.length] ?? []));
  const done = pick(some);
  return { things, done, skipped: new Set([...pick(others)].filter((id) => !done.has(id))) };
}

it('what counts is what there is to learn of everything, and what was done besides', () => {
  fc.assert(
    fc.property(anyGraph, fc.array(fc.nat()), fc.array(fc.nat()), (graph, some, others) => {
      const { things, done, skipped } = learn(graph, some, others);
      const out = leftOut(graph, { done, skipped });
      const order = new Set(goalsOrder(graph, [], { done, skipped }));
      for (const id of things)
        expect(!out.has(id)).toBe(done.has(id) || (order.has(id) && !skipped.has(id)));
    }),
    { numRuns: 300 },
  );
});

it('all that counts can be done, whatever was done before', () => {
  fc.assert(
    fc.property(anyGraph, fc.array(fc.nat()), fc.array(fc.nat()), (graph, some, others) => {
      const { things, done, skipped } = learn(graph, some, others);
      const out = leftOut(graph, { done, skipped });
      const all = new Set(things.filter((id) => done.has(id) || !out.has(id)));
      const { done: count, total } = countThings(
        things,
        all,
        leftOut(graph, { done: all, skipped }),
      );
      expect(count).toBe(total);
    }),
  );
});
