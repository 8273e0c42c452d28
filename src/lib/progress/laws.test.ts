import fc from 'fast-check';
import { expect, it } from 'vitest';
import { connect, countParts, doneByAuthor, leftOut, thingsIn, type SkillGraph } from '#lib/graph';
import { anyRoadmap } from '../../../tests/fixtures/any-roadmap.ts';
import { anyRecord, anyRecords } from '../../../tests/fixtures/any-records.ts';
import {
  doneNodes,
  marksOf,
  markTopic,
  markTopics,
  mergeRecords,
  readRecord,
  restore,
  standAlone,
  type Mark,
  type LearnerRecords,
} from './index.ts';
import { decisionOf } from './decision.ts';

/** Decisions that meet in one topic are rare among any records. */
const MANY_RUNS = 1000;

const anyMark = fc.constantFrom<Mark>('todo', 'learning', 'done', 'skipped');
const anySkills = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 2 });

/** Any roadmap whose topics are any skills. */
const anyMarkedGraph: fc.Arbitrary<SkillGraph> = fc
  .tuple(anyRoadmap, fc.array(anySkills, { minLength: 14, maxLength: 14 }))
  .map(([roadmap, skills]) => {
    const known = roadmap.nodes.map(({ id }, index) => [id, skills[index] ?? []] as const);
    return connect(roadmap, [], new Map(known.filter(([, names]) => names.length > 0)));
  });

/** Any node of a graph by a number; undefined where the graph is empty. */
function pick(graph: SkillGraph, index: number): string | undefined {
  return graph.roadmap.nodes[index % graph.roadmap.nodes.length]?.id;
}

const merge = (a: LearnerRecords, b: LearnerRecords) => mergeRecords(a.values(), b.values());

it('is done what the author ticked, where the learner decided nothing', () => {
  fc.assert(
    fc.property(anyMarkedGraph, (graph) => {
      expect(doneNodes(graph, marksOf(graph, new Map()))).toEqual(doneByAuthor(graph));
    }),
  );
});

it('leaves out the same of all that is done as of the topics that are', () => {
  fc.assert(
    fc.property(anyMarkedGraph, anyRecords, (graph, records) => {
      const marks = marksOf(graph, records);
      const of = (wanted: Mark) =>
        new Set([...marks].flatMap(([id, { mark }]) => (mark === wanted ? [id] : [])));
      const learner = { learning: of('learning'), skipped: of('skipped') };
      const done = doneNodes(graph, marks);
      const out = leftOut(graph, { ...learner, done });
      expect(out).toEqual(leftOut(graph, { ...learner, done: of('done') }));
      // What is not done by the tick of its author is done by what is counted in it.
      const ticked = doneByAuthor(graph);
      for (const [id, parts] of countParts(graph, done, out)) {
        const isDone = parts.total > 0 && parts.done === parts.total;
        if (!ticked.has(id) && parts.total > 0) expect(done.has(id)).toBe(isDone);
      }
    }),
    { numRuns: MANY_RUNS },
  );
});

it('has the mark that it was given, whatever was known before and whatever the clock says', () => {
  fc.assert(
    fc.property(
      anyMarkedGraph,
      anyRecords,
      fc.nat(),
      anyMark,
      fc.nat(9),
      (graph, records, index, mark, at) => {
        const id = pick(graph, index);
        if (id === undefined) return;
        const written = markTopic(graph, records, id, mark, at);
        const marks = marksOf(graph, mergeRecords(written, records.values()));
        for (const thing of thingsIn(graph, id)) expect(marks.get(thing)?.mark).toBe(mark);
      },
    ),
  );
});

it('has the mark that several were given in one step, and all of it is taken back in one', () => {
  fc.assert(
    fc.property(
      anyMarkedGraph,
      anyRecords,
      fc.array(fc.nat(), { maxLength: 6 }),
      anyMark,
      (graph, before, indexes, mark) => {
        const ids = indexes.flatMap((index) => pick(graph, index) ?? []);
        const written = markTopics(graph, before, ids, mark, 1);
        const after = mergeRecords(before.values(), written);
        const marks = marksOf(graph, after);
        for (const thing of ids.flatMap((id) => thingsIn(graph, id))) {
          expect(marks.get(thing)?.mark).toBe(mark);
        }
        const undone = mergeRecords(after.values(), restore(after, before, written, 1));
        expect(marksOf(graph, undone)).toEqual(marksOf(graph, before));
      },
    ),
  );
});

it('is as before after an undo, and stays so when what was undone is merged in again', () => {
  fc.assert(
    fc.property(
      anyMarkedGraph,
      anyRecords,
      fc.nat(),
      fc.oneof(anyMark, fc.boolean()),
      fc.nat(9),
      (graph, before, index, act, at) => {
        const id = pick(graph, index);
        if (id === undefined) return;
        const written =
          typeof act === 'boolean'
            ? standAlone(graph, before, id, act, at)
            : markTopic(graph, before, id, act, at);
        const after = mergeRecords(before.values(), written);
        const undone = mergeRecords(after.values(), restore(after, before, written, at));
        expect(marksOf(graph, undone)).toEqual(marksOf(graph, before));
        const again = restore(undone, after, restore(after, before, written, at), at);
        expect(marksOf(graph, mergeRecords(undone.values(), again))).toEqual(marksOf(graph, after));
        expect(merge(undone, after)).toEqual(undone);
      },
    ),
    { numRuns: MANY_RUNS },
  );
});

it('keeps at an undo whatever was said elsewhere since', () => {
  fc.assert(
    fc.property(anyMarkedGraph, anyRecords, anyRecords, fc.nat(), anyMark, (...given) => {
      const [graph, before, others, index, mark] = given;
      const id = pick(graph, index);
      if (id === undefined) return;
      const written = markTopic(graph, before, id, mark, 1);
      const after = mergeRecords(before.values(), written);
      const since = mergeRecords(
        after.values(),
        [...others.values()].map((record) => ({ ...record, at: record.at + 100 })),
      );
      const undone = mergeRecords(since.values(), restore(since, before, written, 200));
      for (const key of others.keys()) expect(undone.get(key)).toEqual(since.get(key));
      const marked = (records: LearnerRecords, key: string) => decisionOf(records, key)?.mark;
      for (const { key } of written.filter((record) => !others.has(record.key)))
        expect(marked(undone, key)).toBe(marked(before, key));
    }),
    { numRuns: MANY_RUNS },
  );
});

it('comes to the same in whatever order records are merged, and however often', () => {
  fc.assert(
    fc.property(anyRecords, anyRecords, anyRecords, (a, b, c) => {
      expect(merge(a, b)).toEqual(merge(b, a));
      expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      expect(merge(a, a)).toEqual(a);
      for (const [key, { at }] of merge(a, b)) {
        expect(at).toBe(Math.max(a.get(key)?.at ?? 0, b.get(key)?.at ?? 0));
      }
    }),
  );
});

it('reads every record back, also one that was text in between', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      expect(readRecord(record)).toEqual(record);
      expect(readRecord(JSON.parse(JSON.stringify(record)))).toEqual(record);
    }),
  );
});

it('never throws at anything that may be stored, and makes no record of it but a sound one', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      const record = readRecord(stored);
      if (record) expect(readRecord(record)).toEqual(record);
    }),
  );
});

it.each<[string, object]>([
  ['no mark', { mark: 'finished' }],
  ['no time', { at: '1' }],
  ['a time before all times', { at: -1 }],
  ['a time that is no number', { at: NaN }],
  ['no key', { key: 7 }],
  ['a key of nothing', { key: 'skill:' }],
  ['a key of something else', { key: 'diary:git' }],
  ['the key of a note', { key: 'note:skill:git#1' }],
  ['a decision after it was written', { decidedAt: 2 }],
  ['no place', { place: null }],
  ['a place without a title', { place: { roadmap: 'r', topic: 't' } }],
  ['a skill that stands alone', { alone: true }],
])('refuses a record with %s', (_, damage) => {
  const place = { roadmap: 'r', topic: 't', title: 'T' };
  const record = { key: 'skill:git', mark: 'done', at: 1, place };
  expect(readRecord(record)).toEqual(record);
  expect(readRecord({ ...record, ...damage })).toBeNull();
});
