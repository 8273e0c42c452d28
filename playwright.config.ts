import { defineConfig, devices } from '@playwright/test';
import { launchOptions } from './tests/browser.ts';

/** Both are set by tests/e2e/run.ts, which serves the built site on a port of its own. */
const { WAYMARK_ADDRESS: address, WAYMARK_BROWSER: browser } = process.env;

const desktop = { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } };
const phone = {
  ...devices['Pixel 7'],
  viewport: { width: 390, height: 844 },
  screen: { width: 390, height: 844 },
  deviceScaleFactor: 2,
};

/** Tests without one of these tags run on the desktop and, unless tagged `@desktop`, on the phone. */
const SPECIAL = /@dark|@no-script/;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/browser',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A shared machine may stall for seconds. A test that needed its second try is told as failed all the same.
  retries: process.env.CI ? 1 : 0,
  expect: { timeout: process.env.CI ? 10_000 : 5_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    ...(address === undefined ? {} : { baseURL: address }),
    ...(browser === undefined ? {} : { launchOptions: launchOptions(browser) }),
    colorScheme: 'light',
    locale: 'en-GB',
    screenshot: 'only-on-failure',
    // A recording, thrown away where the test passes, takes a third as long as the test itself.
    trace: process.env.CI ? 'on-first-retry' : 'retain-on-failure',
  },
  projects: [
    {
      name: 'desktop',
      use: desktop,
      grepInvert: [SPECIAL, /@phone/],
    },
    { name: 'phone', use: phone, grepInvert: [SPECIAL, /@desktop/] },
    { name: 'dark', use: { ...desktop, colorScheme: 'dark' }, grep: /@dark/ },
    { name: 'no-script', use: { ...desktop, javaScriptEnabled: false }, grep: /@no-script/ },
  ],
});
