import { expect, test } from './fixtures.ts';

const WIDTHS = [320, 390, 719, 720, 1100];
const ADDRESSES = ['', 'no-such-page/', 'python-backend/', 'python-backend/rest-apis/'];

for (const address of ADDRESSES)
  test(`no page is wider than its window: /${address}`, async ({ map, page, problems }) => {
    problems.expect(/404/);
    await map.open(address);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const taken = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(taken, String(width)).toBe(width);
      // A phone lays a page out as wide as its widest part, and shows it smaller.
      const laidOut = await page.evaluate(() => window.innerWidth);
      expect(laidOut, String(width)).toBe(width);
    }
  });
