import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Roadmap } from '#lib/roadmap';
import { anyRoadmap } from '../../../../tests/fixtures/any-roadmap.ts';
import { chain, sketch } from '../../../../tests/fixtures/graphs.ts';
import { descendants } from '../ancestors.ts';
import { buildSkillGraph } from '../build-skill-graph.ts';
import { chosenMembers } from '../chosen-members.ts';
import { directPrerequisites } from '../direct-edges.ts';
import { isThingToLearn } from '../is-thing-to-learn.ts';
import type { Learner } from '../learner.ts';
import { leftOut } from '../left-out.ts';
import { thingsIn } from '../things-in.ts';
import { withContainers } from '../with-containers.ts';
import { countBehind } from './count-behind.ts';
import { readyNow } from './ready-now.ts';

const NONE = new Map<string, string>();

function learner(done: readonly string[], skipped: readonly string[] = []): Learner {
  return { done: new Set(done), learning: new Set(), skipped: new Set(skipped), picks: NONE };
}

function readyIn(roadmap: Roadmap, done: readonly string[] = [], goals: readonly string[] = []) {
  const { graph } = buildSkillGraph(roadmap);
  return readyNow(graph, goals, learner(done)).map(({ id }) => id);
}

describe('what is ready now', () => {
  const roadmap = sketch('a\nb\nc\nd\ne', ['a > c', 'b > d', 'b > e']);

  it('has all its prerequisites done; what opens up more comes first', () => {
    expect(readyIn(roadmap)).toEqual(['b', 'a']);
    expect(readyIn(roadmap, ['b'])).toEqual(['a', 'd', 'e']);
  });

  it('is ranked by the goals before all, and says what it opens up', () => {
    const { graph } = buildSkillGraph(roadmap);
    expect(readyNow(graph, ['c'], learner([]))).toEqual([
      { id: 'a', isOnTheWay: true, opens: 1, towardsGoals: 1 },
      { id: 'b', isOnTheWay: false, opens: 2, towardsGoals: 0 },
    ]);
  });

  it('is met by any member of a choice, and offers none that the choice passes over', () => {
    const choice = sketch('flask\nfastapi\ndeploy', ['flask|fastapi > deploy'], {
      choices: ['flask|fastapi!'],
    });
    expect(readyIn(choice)).toEqual(['fastapi']);
    expect(readyIn(choice, ['flask'])).toEqual(['deploy']);
    expect(readyIn(choice, [], ['flask'])).toEqual(['flask']);
  });

  it('offers what a choice passes over where something else needs it', () => {
    const choice = sketch('flask\nfastapi\nshop', ['flask > shop'], {
      choices: ['flask|fastapi!'],
    });
    expect(readyIn(choice)).toEqual(['flask', 'fastapi']);
  });

  it('waits for a whole group, but not for what is skipped in it', () => {
    const group = sketch('group web\n  http\n  html\nrest', ['web > rest']);
    const { graph } = buildSkillGraph(group);
    const ready = (done: string[], skipped: string[]) =>
      readyNow(graph, [], learner(done, skipped)).map(({ id }) => id);
    expect(ready(['http'], [])).toEqual(['html']);
    expect(ready(['http'], ['html'])).toEqual(['rest']);
  });

  it('is found at once among ten thousand', () => {
    const { graph } = buildSkillGraph(chain(10_000));
    expect(readyNow(graph, ['t9999'], learner([]))).toEqual([
      { id: 't0', isOnTheWay: true, opens: 9_999, towardsGoals: 9_999 },
    ]);
  });
});

describe('what is ready in any roadmap', () => {
  const someIds = fc.array(
    fc.nat(13).map((at) => `n${at}`),
    { maxLength: 6 },
  );

  it('has no open prerequisite of its own or of what holds it', () => {
    fc.assert(
      fc.property(anyRoadmap, someIds, someIds, (roadmap, done, skipped) => {
        const { graph } = buildSkillGraph(roadmap);
        const who = learner(done, skipped);
        const { spurned } = chosenMembers(graph, who);
        const isLeft = (id: string) =>
          withContainers(graph, id).some((each) => who.done.has(each)) ||
          thingsIn(graph, id).every(
            (thing) =>
              who.skipped.has(thing) ||
              withContainers(graph, thing).some(
                (each) => who.done.has(each) || (each !== id && spurned.has(each)),
              ),
          );
        for (const { id } of readyNow(graph, [], who)) {
          expect(who.done.has(id) || who.skipped.has(id)).toBe(false);
          const edges = directPrerequisites(graph, id);
          for (const { choice, source, target } of edges) {
            const members = edges.filter(
              (edge) => choice !== null && edge.choice === choice && edge.target === target,
            );
            const isMet = isLeft(source) || members.some((edge) => isLeft(edge.source));
            expect(isMet).toBe(true);
          }
        }
      }),
    );
  });

  it('stays ready when another is done, unless a choice that is settled now passes it over', () => {
    fc.assert(
      fc.property(anyRoadmap, someIds, (roadmap, done) => {
        const { graph } = buildSkillGraph(roadmap);
        const ready = readyNow(graph, [], learner(done)).map(({ id }) => id);
        for (const marked of ready) {
          const after = learner([...done, marked]);
          const still = new Set(readyNow(graph, [], after).map(({ id }) => id));
          const { spurned } = chosenMembers(graph, after);
          for (const id of ready) {
            const isPassed = withContainers(graph, id).some((each) => spurned.has(each));
            if (id !== marked && !isPassed) expect(still.has(id)).toBe(true);
          }
        }
      }),
    );
  });

  it('is never nothing while something is left to learn', () => {
    fc.assert(
      fc.property(anyRoadmap, someIds, (roadmap, done) => {
        const { graph } = buildSkillGraph(roadmap);
        const who = learner(done);
        const out = leftOut(graph, who);
        const left = roadmap.nodes.filter(
          ({ id }) => isThingToLearn(graph, id) && !who.done.has(id) && !out.has(id),
        );
        if (left.length > 0) expect(readyNow(graph, [], who).length).toBeGreaterThan(0);
      }),
    );
  });

  it('opens up as many as come after it', () => {
    fc.assert(
      fc.property(anyRoadmap, (roadmap) => {
        const { graph } = buildSkillGraph(roadmap);
        const things = roadmap.nodes.map(({ id }) => id).filter((id) => isThingToLearn(graph, id));
        const counts = countBehind(graph, new Set(things));
        for (const id of things) expect(counts.get(id)).toBe(descendants(graph, id).size);
      }),
    );
  });
});
