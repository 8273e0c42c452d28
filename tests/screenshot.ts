/** Takes the picture in the README, `docs/screenshot.png`, of the built site: run `npm run build` before. */
import { writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.ts';
import { readPng, writeSmallPng } from './png.ts';
import { startSite } from './serve.ts';

const TOPIC = 'python-backend/fastapi-websockets/';
const WINDOW = { width: 1440, height: 900 };
/** Enough for flat colours and the edges of letters. */
const COLOURS = 256;
/** Motion that has not ended after these many looks never ends. */
const LOOKS = 20;
const BETWEEN_LOOKS_MS = 250;

const site = await startSite();
const browser = await chromium.launch(findBrowser());
try {
  const page = await browser.newPage({ viewport: WINDOW, reducedMotion: 'reduce' });
  const response = await page.goto(`${site.address}${TOPIC}`);
  if (response?.ok() !== true) throw new Error(`The site has no page ${TOPIC}: name another here.`);
  await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
  await page.evaluate(() => document.fonts.ready);
  // The map moves to the open topic; a still picture waits for two that are the same.
  let [before, now] = [await page.screenshot(), await page.screenshot()];
  for (let tries = 0; tries < LOOKS && !before.equals(now); tries += 1) {
    await page.waitForTimeout(BETWEEN_LOOKS_MS);
    [before, now] = [now, await page.screenshot()];
  }
  writeFileSync('docs/screenshot.png', writeSmallPng(readPng(now), COLOURS));
} finally {
  await browser.close();
  site.close();
}
