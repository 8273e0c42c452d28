import { GFM, parser } from '@lezer/markdown';
import { bench, describe } from 'vitest';
import { buildSkillGraph } from '#lib/graph';
import { parseMarkdown } from '#lib/markdown';
import { readRoadmap, readTree } from '#lib/roadmap';
import { generateRoadmap, tangleRoadmap } from '../fixtures/generate.ts';

/**
 * From text to graph, beside the alternative of only parsing: Lezer's bare parse of the same text. The whole
 * way is to take less than three times that, and 1 MB at most twelve times what 100 KB take.
 */
const lezer = parser.configure(GFM);
const KILOBYTE = 1000;

/**
 * A tangle: each topic requires three others, picked by arithmetic, so that nearly all lie on circles. Twice
 * the topics are to take about twice the time, and never four times.
 */
for (const topics of [10_000, 20_000]) {
  describe(`${String(topics)} topics that go round in circles`, () => {
    const { roadmap } = readRoadmap(tangleRoadmap(topics), { id: 'tangle' });

    bench('roadmap to graph', () => {
      buildSkillGraph(roadmap);
    });
  });
}

for (const kilobytes of [100, 1000]) {
  describe(`${String(kilobytes)} KB of roadmap`, () => {
    const text = generateRoadmap(kilobytes * KILOBYTE);
    const tree = parseMarkdown(text);

    bench('Lezer alone', () => {
      lezer.parse(text);
    });
    bench('parseMarkdown', () => {
      parseMarkdown(text);
    });
    bench('readTree, from the tree to the roadmap', () => {
      readTree(tree, { id: 'generated' });
    });
    bench('text to roadmap to graph', () => {
      buildSkillGraph(readRoadmap(text, { id: 'generated' }).roadmap);
    });
  });
}
