/** The `test` of every browser test: it fails on any problem of the page, whatever else it looks at. */
import { test as base, expect } from '@playwright/test';
import { MapPage } from './map-page.ts';
import { Problems } from './problems.ts';

interface Fixtures {
  readonly map: MapPage;
  readonly problems: Problems;
}

export const test = base.extend<Fixtures>({
  // Nothing glides, so that what a test sees after a step is where the step ends.
  contextOptions: { reducedMotion: 'reduce' },
  problems: [
    async ({ page, baseURL }, use) => {
      if (baseURL === undefined) throw new Error('Run the browser tests with `npm run test:e2e`.');
      const problems = new Problems(page, baseURL);
      await use(problems);
      expect(problems.unexpected, 'what the page did wrong on the way').toEqual([]);
    },
    { auto: true },
  ],
  map: async ({ page, javaScriptEnabled }, use) => {
    await use(new MapPage(page, javaScriptEnabled));
  },
});

export { expect };
