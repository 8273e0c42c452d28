import { expect, it } from 'vitest';
import { connect } from '#lib/graph';
import { readRoadmap } from '#lib/roadmap';
import { doneTimes, markTopic, mergeRecords, type Mark, type LearnerRecords } from './index.ts';

const { roadmap } = readRoadmap('# B\n\n- Git\n- HTTP and REST\n- [x] Shell\n', { id: 'b' });
const graph = connect(
  roadmap,
  [],
  new Map([
    ['git', ['git']],
    ['http-and-rest', ['http', 'rest']],
  ]),
);
const mark = (records: LearnerRecords, id: string, as: Mark, at: number) =>
  mergeRecords(records.values(), markTopic(graph, records, id, as, at));

it('tells when something was done, but not of what only the author ticked', () => {
  let records = mark(new Map(), 'git', 'done', 5);
  records = mark(records, 'http-and-rest', 'learning', 7);
  expect([...doneTimes(graph, records)]).toEqual([['git', 5]]);
  records = mark(records, 'http-and-rest', 'done', 9);
  records = mark(records, 'git', 'todo', 11);
  expect([...doneTimes(graph, records)]).toEqual([['http-and-rest', 9]]);
});

it('tells of one of which any is enough when the first was done, not when another was left out', () => {
  const text = '# B\n\n- Redis or Memcached\n- [x] SQL or NoSQL\n';
  const either = connect(
    readRoadmap(text, { id: 'b' }).roadmap,
    [],
    new Map([
      ['redis-or-memcached', ['redis', 'memcached']],
      ['sql-or-nosql', ['sql', 'nosql']],
    ]),
  );
  const place = { roadmap: 'a', topic: 't', title: 'T' };
  const timesOf = (...marks: readonly (readonly [skill: string, mark: Mark, at: number])[]) => {
    const records = marks.map(([skill, said, at]) => ({
      key: `skill:${skill}`,
      mark: said,
      at,
      place,
    }));
    return [...doneTimes(either, mergeRecords(records, []))];
  };
  const key = 'redis-or-memcached';
  expect(timesOf(['redis', 'done', 1], ['memcached', 'skipped', 99])).toEqual([[key, 1]]);
  expect(timesOf(['redis', 'done', 5], ['memcached', 'done', 3])).toEqual([[key, 3]]);
  // The tick of the author is what counts here.
  expect(timesOf(['sql', 'todo', 5])).toEqual([]);
});
