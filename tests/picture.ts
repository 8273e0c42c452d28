/** Turns SVG into PNG with the browser of the tests and the site's own fonts. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.ts';

const FONTS = {
  'Bricolage Grotesque Variable': ['bricolage-grotesque', 'latin', 'latin-ext'],
  'Inter Variable': ['inter', 'latin', 'latin-ext'],
} as const;

/** Which characters the second file of each font is for; the first is for all others. */
const EXTENDED = 'U+0100-02BA,U+1E00-1E9F,U+1EF2-1EFF,U+2C60-2C7F,U+A720-A7FF';

const files = createRequire(import.meta.url);

const faces = Object.entries(FONTS).flatMap(([family, [name, ...subsets]]) =>
  subsets.map((subset) => {
    const path = `@fontsource-variable/${name}/files/${name}-${subset}-wght-normal.woff2`;
    const font = readFileSync(files.resolve(path)).toString('base64');
    const range = subset === 'latin' ? '' : `unicode-range:${EXTENDED};`;
    return `@font-face{font-family:'${family}';font-weight:100 900;${range}src:url(data:font/woff2;base64,${font})}`;
  }),
);

export interface Painter {
  /** The PNG of an SVG of the size the painter was made for. */
  readonly paint: (svg: string) => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

/** A browser window of that size, in pixels, that pictures are painted in one after the other. */
export async function startPainter(width: number, height: number): Promise<Painter> {
  const browser = await chromium.launch(findBrowser());
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(
    `<style>${faces.join('')}body{margin:0}svg{display:block}</style><main></main>`,
  );
  await page.evaluate(async () => {
    await Promise.all([...document.fonts].map((face) => face.load()));
  });
  return {
    paint: async (svg) => {
      await page.locator('main').evaluate((main, markup) => {
        const drawing = new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement;
        main.replaceChildren(drawing);
      }, svg);
      return page.screenshot();
    },
    close: () => browser.close(),
  };
}
