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
