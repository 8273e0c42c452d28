import { describe, expect, it } from 'vitest';
import { isThingToLearn, pathTo, placeLearner, type Answer, type SkillGraph } from '#lib/graph';
import { loadLibrary } from '#lib/server';

const NOBODY = {
  done: new Set<string>(),
  learning: new Set<string>(),
  skipped: new Set<string>(),
};

const NO_PICKS = new Map<string, string>();

/** What a learner knows who knows these things: they, and all before them, of a choice one member. */
function knowing(graph: SkillGraph, ids: readonly string[]): ReadonlySet<string> {
  const answers = ids.map((about) => ({ about, knows: true }));
  const { known } = placeLearner(graph, answers, NOBODY);
  const learner = { ...NOBODY, done: new Set(known), picks: NO_PICKS };
  return new Set([...known, ...pathTo(graph, known, learner, new Map()).steps.map(({ id }) => id)]);
}

/** Asks a learner until nothing is worth a question. */
function place(graph: SkillGraph, knows: ReadonlySet<string>) {
  const answers: Answer[] = [];
  let placement = placeLearner(graph, answers, NOBODY);
  while (placement.question !== null) {
    const { about, things } = placement.question;
    answers.push({ about, knows: things.every((id) => knows.has(id)) });
    placement = placeLearner(graph, answers, NOBODY);
  }
  return { questions: answers.length, placement };
}

/** Of a hundred things, always the same so many. */
function isPicked(index: number, percent: number): boolean {
  return (index * 7919 + percent * 31) % 100 < percent;
}

/** Learners who followed the roadmap so far, and some who picked here and there. */
function simulate(graph: SkillGraph): Readonly<Record<string, ReadonlySet<string>>> {
  const tops = graph.children.get(null) ?? [];
  const nobody = { ...NOBODY, picks: NO_PICKS };
  const order = pathTo(graph, tops, nobody, new Map()).steps.map(({ id }) => id);
  const things = graph.roadmap.nodes.map(({ id }) => id).filter((id) => isThingToLearn(graph, id));
  const followed = [0, 10, 25, 50, 75, 90].map((percent) => [
    `followed ${percent} %`,
    knowing(graph, order.slice(0, Math.round((order.length * percent) / 100))),
  ]);
  const picked = [5, 10, 20, 30, 50].map((percent) => [
    `picked ${percent} %`,
    knowing(
      graph,
      things.filter((_, index) => isPicked(index, percent)),
    ),
  ]);
  return Object.fromEntries([...followed, ...picked, ['knows all', new Set(things)]]);
}

/** The most questions for any learner, and for a learner on average. */
const MOST = 12;
const USUAL = 11;

describe.each([...loadLibrary().graphs])('a placement in %s', (_, graph) => {
  const learners = Object.entries(simulate(graph));

  it('takes about ten questions, whoever is asked', () => {
    const counts = learners.map(([, knows]) => place(graph, knows).questions);
    expect(Math.max(...counts)).toBeLessThanOrEqual(MOST);
    expect(counts.reduce((sum, each) => sum + each, 0) / counts.length).toBeLessThanOrEqual(USUAL);
  });

  it.each(learners)('takes nothing for known that one does not know, who %s', (_, knows) => {
    const { known, unknown } = place(graph, knows).placement;
    expect(known.filter((id) => !knows.has(id))).toEqual([]);
    expect(unknown.filter((id) => knows.has(id))).toEqual([]);
  });

  it('finds most of what is known, and asks the same again when asked again', () => {
    let known = 0;
    let found = 0;
    for (const [, knows] of learners) {
      const { placement } = place(graph, knows);
      known += knows.size;
      found += placement.known.length;
      expect(place(graph, knows).placement).toEqual(placement);
    }
    expect(found / known).toBeGreaterThan(0.75);
  });
});
