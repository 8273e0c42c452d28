/**
 * Writes src/lib/layout/font-metrics.json: how wide each character of the map's two fonts is, measured
 * in a real browser. Run `npm run font-metrics` after a font package changes; tests/e2e compares the
 * table with what the browser draws.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.ts';

const FONTS = {
  heading: {
    file: 'bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2',
    extended: 'bricolage-grotesque/files/bricolage-grotesque-latin-ext-wght-normal.woff2',
    weight: 650,
  },
  text: {
    file: 'inter/files/inter-latin-wght-normal.woff2',
    extended: 'inter/files/inter-latin-ext-wght-normal.woff2',
    weight: 450,
  },
};

/** ASCII, Latin-1 and Latin Extended-A. */
const FIRST = 0x20;
const LAST = 0x17f;
const RUN = Array.from({ length: LAST - FIRST + 1 }, (_, i) => String.fromCodePoint(FIRST + i));
/** The punctuation that roadmaps use besides. */
const OTHERS = [...'–—‘’“”„…•→←↔−≤≥€™'];

const face = (name: string, file: string) =>
  `@font-face{font-family:${name};font-weight:100 900;src:url(data:font/woff2;base64,${readFileSync(
    new URL(`../node_modules/@fontsource-variable/${file}`, import.meta.url),
  ).toString('base64')})}`;

const browser = await chromium.launch(await findBrowser());
const page = await browser.newPage();
const tables: Record<string, { run: number[]; others: Record<string, number> }> = {};
for (const [name, font] of Object.entries(FONTS)) {
  await page.setContent(
    `<style>${face('main', font.file)}${face('more', font.extended)}</style>
     <p style="font:${font.weight} 20px main">a</p><p style="font:${font.weight} 20px more">ā</p>`,
  );
  const widths = await page.evaluate(
    async ([characters, weight]) => {
      const shorthand = `${weight} 1000px main, more`;
      await document.fonts.load(shorthand, characters.join(''));
      const context = document.createElement('canvas').getContext('2d');
      if (!context) throw new Error('No canvas to measure on.');
      context.font = shorthand;
      return characters.map((character) => Math.round(context.measureText(character).width));
    },
    [[...RUN, ...OTHERS], font.weight] as const,
  );
  tables[name] = {
    run: widths.slice(0, RUN.length),
    others: Object.fromEntries(OTHERS.map((each, i) => [each, widths[RUN.length + i] ?? 0])),
  };
}
await browser.close();
writeFileSync(
  new URL('../src/lib/layout/font-metrics.json', import.meta.url),
  JSON.stringify({ first: FIRST, ...tables }) + '\n',
);
