import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyRoadmap } from '../../../../tests/fixtures/any-roadmap.ts';
import { chain, sketch } from '../../../../tests/fixtures/graphs.ts';
import { buildSkillGraph } from '../build-skill-graph.ts';
import type { SkillGraph } from '../model.ts';
import { explainDenied } from './explain-denied.ts';
import { readAnswers, type Answer } from './read-answers.ts';

const NOBODY = { done: new Set<string>(), skipped: new Set<string>() };

type Who = typeof NOBODY;

function explain(graph: SkillGraph, answers: readonly Answer[], who: Who = NOBODY) {
  return explainDenied(graph, readAnswers(graph, answers, who), who);
}

it('tells that what is done denies an answer, not any other one', () => {
  const { graph } = buildSkillGraph(sketch('a\nb\nc', ['a > b']));
  const [other, no] = [
    { about: 'c', knows: true },
    { about: 'a', knows: false },
  ];
  const having = { ...NOBODY, done: new Set(['b']) };
  expect(explain(graph, [other, no], having)).toEqual([{ answer: no, by: null }]);
});

it('tells of each the first answer that denies it, as if the two were all that was said', () => {
  const anyAnswers = fc.array(
    fc.record({ about: fc.nat(13).map((at) => `n${at}`), knows: fc.boolean() }),
  );
  const anyIds = fc.array(
    fc.nat(13).map((at) => `n${at}`),
    { maxLength: 2 },
  );
  fc.assert(
    fc.property(anyRoadmap, anyAnswers, anyIds, anyIds, (roadmap, answers, done, skipped) => {
      const { graph } = buildSkillGraph(roadmap);
      const who = { done: new Set(done), skipped: new Set(skipped) };
      const { counted } = readAnswers(graph, answers, who);
      const isDenied = (...said: readonly Answer[]) =>
        readAnswers(graph, said, who).denied.length > 0;
      for (const { answer, by } of explain(graph, answers, who)) {
        const first = counted.find((one) => isDenied(one, answer)) ?? null;
        expect(by).toBe(isDenied(answer) ? null : first);
      }
    }),
    { numRuns: 300 },
  );
});

it('tells of hundreds of answers in a moment', () => {
  const { graph } = buildSkillGraph(chain(2000));
  const listOf = (from: number) =>
    Array.from({ length: 300 }, (_, at) => ({ about: `t${from + at}`, knows: true }));
  const no = { about: 't300', knows: false };
  // Of all that count only the last denies the others.
  const denied = explain(graph, [...listOf(0), no, ...listOf(301)]);
  expect(denied).toHaveLength(300);
  expect(denied.every(({ by }) => by === no)).toBe(true);
});
