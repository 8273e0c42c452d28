import { GFM, parser } from '@lezer/markdown';
import { bench, describe } from 'vitest';
import { buildSkillGraph } from '#lib/graph';
import { parseMarkdown } from '#lib/markdown';
import { readRoadmap, readTree } from '#lib/roadmap';
import { generateRoadmap } from '../fixtures/generate.ts';

/**
 * From text to graph, beside the alternative of only parsing: Lezer's bare parse of the same text. The whole
 * way is to take less than three times that, and 1 MB at most twelve times what 100 KB take.
 */
const lezer = parser.configure(GFM);
const KILOBYTE = 1000;

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
