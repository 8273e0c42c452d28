import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isThingToLearn, readSkillGraph } from '#lib/graph';
import { markTopic, type MarkRecord } from '#lib/progress';
import { readVocabulary } from '#lib/skills';
import { COMFORTABLE_IN_CODE, decodeRecords, drawCode, encodeRecords } from './index.ts';

const PROGRESS = { name: 'progress', version: 1 };
const ADDRESS = 'https://example.github.io/waymark/load/#';
const START = Date.UTC(2026, 0, 5);
const DAY = 24 * 60 * 60 * 1000;
const MARKS = ['done', 'done', 'done', 'learning', 'skipped'] as const;

/** A learner who goes through the site's roadmaps, a few topics a day at no fixed hour, in the order of time. */
function markAll(): readonly MarkRecord[] {
  const { vocabulary } = readVocabulary(readFileSync('roadmaps/skills.yaml', 'utf8'));
  const records = new Map<string, MarkRecord>();
  const names = readdirSync('roadmaps').filter((name) => /^(?!README).*\.md$/.test(name));
  let at = START;
  let state = 7;
  for (const name of names) {
    const text = readFileSync(`roadmaps/${name}`, 'utf8');
    const { graph } = readSkillGraph(text, { id: name.slice(0, -3) }, vocabulary);
    for (const { id } of graph.roadmap.nodes.filter((node) => isThingToLearn(graph, node.id))) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      at += Math.floor((state / 2 ** 32) * DAY);
      const mark = MARKS[(state >>> 8) % MARKS.length] ?? 'done';
      for (const record of markTopic(graph, records, id, mark, at)) records.set(record.key, record);
    }
  }
  return [...records.values()];
}

describe('the progress of a learner', () => {
  const all = markAll();
  const first = (count: number) => all.slice(0, count).sort((a, b) => a.at - b.at);

  it.each([
    [10, 550],
    [70, 2100],
    [250, 6300],
  ])('of %i marks is a link of at most %i characters', (count, most) => {
    const [link = '', ...more] = encodeRecords(PROGRESS, first(count), most) ?? [];
    expect(more).toEqual([]);
    expect(decodeRecords(link, PROGRESS).records).toEqual(first(count));
  });

  it('is one code to begin with, and three for a whole roadmap', () => {
    const codesOf = (count: number) => {
      const links = encodeRecords(PROGRESS, first(count), COMFORTABLE_IN_CODE - ADDRESS.length);
      return links?.map((link) => drawCode(ADDRESS + link)?.size ?? Infinity) ?? [];
    };
    expect(codesOf(20)).toHaveLength(1);
    expect(codesOf(70)).toHaveLength(3);
    for (const size of codesOf(70)) expect(size).toBeLessThanOrEqual(105);
  });
});
