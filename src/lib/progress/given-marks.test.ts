import { expect, it } from 'vitest';
import { connect } from '#lib/graph';
import { readRoadmap } from '#lib/roadmap';
import {
  givenMarks,
  markTopic,
  markTopics,
  mergeRecords,
  type LearnerRecord,
  type LearnerRecords,
  type Mark,
} from './index.ts';

const text = '# B\n\n- HTTP and REST\n- try and except\n- finally\n- Git\n';
const graph = connect(
  readRoadmap(text, { id: 'b' }).roadmap,
  [],
  new Map([
    ['http-and-rest', ['http', 'rest']],
    ['try-and-except', ['exceptions']],
    ['finally', ['exceptions']],
    ['git', ['git']],
  ]),
);
const NONE: LearnerRecords = new Map();
const list = (records: LearnerRecords) =>
  givenMarks(records)
    .map(({ place, mark }) => `${place.topic} ${mark ?? ''}`)
    .sort();
const mark = (records: LearnerRecords, id: string, as: Mark, at: number) =>
  mergeRecords(records.values(), markTopic(graph, records, id, as, at));

it('counts a topic of two skills once, and a skill that is done with its parts not beside them', () => {
  const ids = ['http-and-rest', 'try-and-except', 'finally'];
  const records = mergeRecords<LearnerRecord>([], markTopics(graph, NONE, ids, 'done', 1));
  expect(records.size).toBeGreaterThan(ids.length);
  expect(list(records)).toEqual(['finally done', 'http-and-rest done', 'try-and-except done']);
  const one = ids.reduce((before, id) => mark(before, id, 'done', 1), NONE);
  expect(list(one)).toEqual(list(records));
});

it('counts what was said last of each topic', () => {
  const done = mark(NONE, 'http-and-rest', 'done', 1);
  expect(list(mark(done, 'http-and-rest', 'learning', 2))).toEqual(['http-and-rest learning']);
  const both = ['try-and-except', 'finally'].reduce((all, id) => mark(all, id, 'done', 1), done);
  const less = mark(both, 'finally', 'todo', 2);
  expect(list(less)).toEqual(['finally todo', 'http-and-rest done', 'try-and-except done']);
});

it('counts each of those that were marked nobody knows where', () => {
  const place = { roadmap: '', topic: '', title: 'T' };
  const records = ['a', 'b'].map((id): LearnerRecord => ({
    key: `skill:${id}`,
    mark: 'done',
    at: 1,
    place,
  }));
  expect(givenMarks(mergeRecords(records, []))).toHaveLength(2);
});
