import { expect, it } from 'vitest';
import { connect, type SkillGraph } from '#lib/graph';
import type { LearnerRecord, LearnerRecords } from '#lib/progress';
import { readRoadmap } from '#lib/roadmap';
import { listStrays } from './list-strays.ts';

const graphOf = (id: string, text: string): SkillGraph =>
  connect({ ...readRoadmap(text, { id: 'any' }).roadmap, id }, [], new Map());

const keep = (...keys: readonly (readonly [roadmap: string, topic: string])[]): LearnerRecords =>
  new Map(
    keys.map(([roadmap, topic]): [string, LearnerRecord] => {
      const key = `topic:${roadmap}/${topic}`;
      return [key, { key, mark: 'done', at: 1, place: { roadmap, topic, title: topic } }];
    }),
  );

it('lists what can no longer be placed by where it was said, also in documents that are not open', () => {
  const graphs = [graphOf('web', '# Web\n\n- HTML\n'), graphOf('open:tea', '# Tea\n\n- Water\n')];
  const records = keep(
    ['web', 'html'],
    ['web', 'xhtml'],
    ['open:tea', 'water'],
    ['open:tea', 'milk'],
    ['open:bread', 'rye'],
    ['old', 'a'],
    ['old', 'b'],
    ['open:unread', 'c'],
  );
  const listed = listStrays(graphs, ['open:unread'], records).map(({ roadmap, graph, strays }) => [
    roadmap,
    graph?.roadmap.id ?? null,
    strays.map(({ place }) => place.topic),
  ]);
  expect(listed).toEqual([
    ['web', 'web', ['xhtml']],
    ['open:tea', 'open:tea', ['milk']],
    ['open:bread', null, ['rye']],
    ['old', null, ['a', 'b']],
  ]);
});
