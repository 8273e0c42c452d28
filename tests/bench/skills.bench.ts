import { readFileSync } from 'node:fs';
import { bench, describe } from 'vitest';
import { matchRoadmap, readVocabulary } from '#lib/skills';
import { readRoadmap } from '#lib/roadmap';
import { readRoadmapFiles } from '#lib/server/documents';

/**
 * Matching ten thousand titles with the vocabulary, against reading the same titles as Markdown: the one must
 * not be what a visitor waits for.
 */
const TITLES = 10_000;

const { vocabulary } = readVocabulary(readFileSync('roadmaps/skills.yaml', 'utf8'));
const shipped = readRoadmapFiles().flatMap(({ id, text }) =>
  readRoadmap(text, { id }).roadmap.nodes.map(({ title }) => title),
);
/** Every second one with a word of its own, so that most are found only after all was tried. */
const titles = Array.from({ length: TITLES }, (_, place) => {
  const title = shipped[place % shipped.length] ?? '';
  return place % 2 === 0 ? title : `${title} ${place}`;
});
const text = `# Ten thousand\n\n## Topics\n\n${titles.map((title) => `- ${title}`).join('\n')}\n`;
const { roadmap } = readRoadmap(text, { id: 'many' });

describe(`${TITLES} titles`, () => {
  bench('matched with the vocabulary', () => {
    matchRoadmap(roadmap, vocabulary);
  });
  bench('read as Markdown', () => {
    readRoadmap(text, { id: 'many' });
  });
});
