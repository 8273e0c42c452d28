import { readFileSync } from 'node:fs';
import { GFM, parser } from '@lezer/markdown';
import { bench, describe } from 'vitest';
import { parseMarkdown } from '#lib/markdown';

/** What the reader of Markdown adds to Lezer's bare parse, and how both grow with the length. */
const lezer = parser.configure(GFM);
const KILOBYTE = 1000;

function roadmapOf(kilobytes: number): string {
  const seeds = ['000', '001', '002', '003', '004'].map((name) => {
    const source = readFileSync(new URL(`../fixtures/seeds/${name}.md`, import.meta.url), 'utf8');
    // Ends the fence and the table that two of them leave open.
    return `${parseMarkdown(source).text}\n\n`;
  });
  const once = seeds.join('');
  return once
    .repeat(Math.ceil((kilobytes * KILOBYTE) / once.length))
    .slice(0, kilobytes * KILOBYTE);
}

for (const kilobytes of [100, 1000]) {
  describe(`${String(kilobytes)} KB of roadmaps`, () => {
    const text = roadmapOf(kilobytes);
    const tree = parseMarkdown(text);
    const middle = Math.floor(text.length / 2);
    const edited = `${text.slice(0, middle)}x${text.slice(middle)}`;

    bench('Lezer alone', () => {
      lezer.parse(text);
    });
    bench('parseMarkdown', () => {
      parseMarkdown(text);
    });
    bench('parseMarkdown after an edit', () => {
      parseMarkdown(edited, tree);
    });
  });
}
