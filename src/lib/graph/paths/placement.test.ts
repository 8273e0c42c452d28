import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRoadmap } from '../../../../tests/fixtures/any-roadmap.ts';
import { chain, sketch } from '../../../../tests/fixtures/graphs.ts';
import { buildSkillGraph } from '../build-skill-graph.ts';
import type { SkillGraph } from '../model.ts';
import { thingsIn } from '../things-in.ts';
import { haveCommon, isWithin, listBits, makeBitSet, addBit, type BitSet } from './bit-set.ts';
import { implicationsOf } from './implications.ts';
import { placeLearner, type Placement } from './place-learner.ts';
import type { Answer } from './read-answers.ts';

const NOBODY = { done: new Set<string>(), skipped: new Set<string>() };

/** Answers every question as somebody does who knows these things. */
function ask(graph: SkillGraph, known: ReadonlySet<string>): Placement {
  const answers: Answer[] = [];
  for (;;) {
    const placement = placeLearner(graph, answers, NOBODY);
    const { question } = placement;
    if (question === null) return placement;
    answers.push({ about: question.about, knows: question.things.every((id) => known.has(id)) });
  }
}

/** The things, and all that whoever knows them must know. */
function withAllBefore(graph: SkillGraph, ids: readonly string[]): ReadonlySet<string> {
  const { things, numberOf, before } = implicationsOf(graph);
  const numbers = ids.flatMap((id) => numberOf.get(id) ?? []);
  return new Set(
    numbers
      .flatMap((number) => listBits(before[number] ?? new Uint32Array()))
      .map((n) => things[n] ?? ''),
  );
}

/** With the first member of each choice of which one is needed and none is known, so that somebody can know all of it. */
function withChoices(graph: SkillGraph, ids: ReadonlySet<string>): ReadonlySet<string> {
  const { things, numberOf, either } = implicationsOf(graph);
  const known = setOf(ids, numberOf);
  const unmet = either.find(
    ({ needers, anyOf }) =>
      haveCommon(needers, known) && !anyOf.some((each) => isWithin(each, known)),
  );
  if (unmet === undefined) return ids;
  const first = listBits(unmet.anyOf[0] ?? known).map((number) => things[number] ?? '');
  return withChoices(graph, new Set([...ids, ...first]));
}

function setOf(ids: Iterable<string>, numberOf: ReadonlyMap<string, number>): BitSet {
  const set = makeBitSet(numberOf.size);
  for (const id of ids) addBit(set, numberOf.get(id) ?? 0);
  return set;
}

describe('a placement', () => {
  const graph = buildSkillGraph(
    sketch('a\nb\nflask\nfastapi\nc', ['a > b', 'b > flask', 'b > fastapi', 'flask|fastapi > c'], {
      choices: ['flask|fastapi'],
    }),
  ).graph;
  const place = (...answers: readonly (readonly [string, boolean])[]) =>
    placeLearner(
      graph,
      answers.map(([about, knows]) => ({ about, knows })),
      NOBODY,
    );

  it('takes all before a known thing for known, and all behind an unknown one for unknown', () => {
    expect(place(['b', true]).known).toEqual(['a', 'b']);
    expect(place(['b', false])).toMatchObject({
      unknown: ['b', 'flask', 'fastapi', 'c'],
      open: ['a'],
    });
  });

  it('does not take the members of a choice for known, of which one is enough', () => {
    expect(place(['c', true]).known).toEqual(['a', 'b', 'c']);
  });

  it('takes the last member of a choice for known that somebody who needs one can know', () => {
    expect(place(['c', true], ['flask', false])).toMatchObject({
      known: ['a', 'b', 'fastapi', 'c'],
      unknown: ['flask'],
      open: [],
    });
    expect(place(['flask', false], ['c', true]).known).toEqual(['a', 'b', 'fastapi', 'c']);
  });

  it('takes for unknown what needs a choice of which no member is known, or says so', () => {
    const neither = [
      ['flask', false],
      ['fastapi', false],
    ] as const;
    expect(place(...neither).unknown).toEqual(['flask', 'fastapi', 'c']);
    const yes = { about: 'c', knows: true };
    expect(place(...neither, ['c', true]).denied).toEqual([{ answer: yes, by: null }]);
    const [no, other] = neither.map(([about, knows]) => ({ about, knows }));
    expect(place(['c', true], ...neither)).toMatchObject({
      answers: [yes, no],
      denied: [{ answer: other }],
    });
  });

  it('knows that a group is known by one of those that it offers, with all before that one', () => {
    const offering = buildSkillGraph(
      sketch(
        'rest\ngroup frameworks\n  flask\n  fastapi\njwt',
        ['rest > fastapi', 'frameworks > jwt'],
        { choices: ['flask|fastapi'] },
      ),
    ).graph;
    const said = [
      { about: 'jwt', knows: true },
      { about: 'flask', knows: false },
    ];
    expect(placeLearner(offering, said, NOBODY)).toMatchObject({
      known: ['rest', 'fastapi', 'jwt'],
      open: [],
    });
  });

  it('starts from what is done, and never asks about it or about what is skipped', () => {
    const long = buildSkillGraph(chain(20)).graph;
    const { known, open, question } = placeLearner(long, [], {
      done: new Set(['t9']),
      skipped: new Set(['t15']),
    });
    expect(known).toHaveLength(10);
    expect(open).toHaveLength(9);
    expect(question?.things).toEqual(['t14']);
    expect(open).not.toContain('t15');
  });

  it('lets an answer be changed, and drops only those that deny it', () => {
    expect(place(['b', true], ['flask', false]).answers).toHaveLength(2);
    expect(place(['b', false], ['flask', false], ['a', true]).answers).toEqual([
      { about: 'b', knows: false },
      { about: 'a', knows: true },
    ]);
  });

  it('knows which of several is missing once all others are known', () => {
    const group = buildSkillGraph(
      sketch('group tools\n  git\n  bash\nci\ncd', ['git > ci', 'bash > cd']),
    ).graph;
    const ask = (...said: readonly Answer[]) => placeLearner(group, said, NOBODY);
    const notAll = { about: 'tools', knows: false };
    const ci = { about: 'ci', knows: true };
    const cd = { about: 'cd', knows: true };
    expect(ask(notAll)).toMatchObject({ unknown: [], partly: ['git', 'bash'] });
    expect(ask(notAll, ci)).toMatchObject({
      known: ['git', 'ci'],
      said: ['ci'],
      unknown: ['bash', 'cd'],
      partly: [],
    });
    // Each of the two would do alone.
    expect(ask(notAll, ci, cd)).toMatchObject({
      answers: [notAll, ci],
      denied: [{ answer: cd, by: null }],
    });
  });

  it('tells which answer another one contradicts', () => {
    const [no, yes] = [
      { about: 'a', knows: false },
      { about: 'c', knows: true },
    ];
    expect(placeLearner(graph, [no, yes], NOBODY).denied).toEqual([{ answer: yes, by: no }]);
    expect(placeLearner(graph, [yes, no], NOBODY).denied).toEqual([{ answer: no, by: yes }]);
    // One that is said again is no contradiction.
    expect(place(['b', false], ['flask', false]).denied).toEqual([]);
    const having = { done: new Set(['a']), skipped: new Set<string>() };
    expect(placeLearner(graph, [no], having).denied).toEqual([{ answer: no, by: null }]);
  });

  it('halves a chain with each question', () => {
    const long = buildSkillGraph(chain(1000)).graph;
    for (const place of [0, 1, 400, 999, 1000]) {
      const known = new Set(Array.from({ length: place }, (_, index) => `t${index}`));
      const found = ask(long, known);
      expect(found.answers.length).toBeLessThanOrEqual(14);
      expect(found.known.length).toBeGreaterThanOrEqual(place - 3);
    }
  });

  it('asks for a whole group where its topics say nothing of each other', () => {
    const group = buildSkillGraph(sketch('group tools\n  git\n  bash\n  vim')).graph;
    const { question } = placeLearner(group, [], NOBODY);
    expect(question).toEqual({ about: 'tools', things: ['git', 'bash', 'vim'] });
    const tools = (knows: boolean) => placeLearner(group, [{ about: 'tools', knows }], NOBODY);
    expect(tools(true)).toMatchObject({ known: ['git', 'bash', 'vim'], open: [] });
    expect(tools(false)).toMatchObject({ known: [], open: ['git', 'bash', 'vim'] });
  });
});

describe('any placement', () => {
  const someAnswers = fc.array(
    fc.record({ about: fc.nat(14).map((at) => `n${at}`), knows: fc.boolean() }),
  );

  it('is consistent, whatever is answered: nothing is known whose prerequisite is unknown', () => {
    fc.assert(
      fc.property(anyRoadmap, someAnswers, (roadmap, answers) => {
        const { graph } = buildSkillGraph(roadmap);
        const { known, unknown, open, answers: counted } = placeLearner(graph, answers, NOBODY);
        expect(new Set([...known, ...unknown, ...open]).size).toBe(
          known.length + unknown.length + open.length,
        );
        expect(implicationsOf(graph).things).toHaveLength(
          known.length + unknown.length + open.length,
        );
        expect([...withAllBefore(graph, known)].sort()).toEqual([...known].sort());
        const missed = new Set(unknown);
        for (const id of [...known, ...open]) {
          for (const before of withAllBefore(graph, [id])) expect(missed.has(before)).toBe(false);
        }
        const { either, numberOf } = implicationsOf(graph);
        const knownSet = setOf(known, numberOf);
        const unknownSet = setOf(unknown, numberOf);
        for (const { needers, anyOf } of either) {
          if (!haveCommon(needers, knownSet)) continue;
          const left = anyOf.filter((each) => !haveCommon(each, unknownSet));
          expect(left).not.toEqual([]);
          const [only] = left.length === 1 ? left : [];
          if (only !== undefined) expect(isWithin(only, knownSet)).toBe(true);
        }
        const { denied, ...all } = placeLearner(graph, answers, NOBODY);
        expect(placeLearner(graph, counted, NOBODY)).toEqual({ ...all, denied: [] });
        for (const { answer } of denied) expect(counted).not.toContain(answer);
      }),
    );
  });

  it('turns no answer into its opposite without a word', () => {
    const onceEach = fc.uniqueArray(
      fc.record({ about: fc.nat(14).map((at) => `n${at}`), knows: fc.boolean() }),
      { selector: ({ about }) => about },
    );
    fc.assert(
      fc.property(anyRoadmap, onceEach, (roadmap, answers) => {
        const { graph } = buildSkillGraph(roadmap);
        const { known, unknown, open, denied } = placeLearner(graph, answers, NOBODY);
        const isKnown = (id: string) => known.includes(id);
        for (const answer of answers) {
          const things = thingsIn(graph, answer.about);
          if (things.length === 0) continue;
          const isTold = denied.some((each) => each.answer === answer);
          const isOpen = things.some((id) => open.includes(id));
          if (!answer.knows) {
            // What several together deny may still be open.
            if (!isTold) expect(things.every(isKnown)).toBe(false);
            else if (!isOpen) expect(things.every(isKnown)).toBe(true);
          } else if (things.length === 1) expect(isTold).toBe(!things.every(isKnown));
          else if (things.every((id) => unknown.includes(id))) expect(isTold).toBe(true);
        }
      }),
    );
  });

  it('ends, and says nothing wrong of a learner who knows all before what they know', () => {
    fc.assert(
      fc.property(anyRoadmap, fc.array(fc.nat(13)), (roadmap, picked) => {
        const { graph } = buildSkillGraph(roadmap);
        const before = withAllBefore(
          graph,
          picked.map((at) => `n${at}`),
        );
        const knows = withChoices(graph, before);
        const found = ask(graph, knows);
        for (const id of found.known) expect(knows.has(id)).toBe(true);
        for (const id of found.unknown) expect(knows.has(id)).toBe(false);
      }),
    );
  });
});
