/**
 * Runs the browser tests on the built site: a browser, a server of its own, then Playwright with all arguments.
 * `WAYMARK_SITE` names another folder than `build/`, `BASE_PATH` where under the root it was built for.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../browser.ts';
import { startSite } from '../serve.ts';

const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');
const { executablePath: browser } = findBrowser();
const folder = process.env.WAYMARK_SITE ?? fileURLToPath(new URL('../../build/', import.meta.url));
const site = await startSite({ base: process.env.BASE_PATH ?? '', folder });
console.log(`Testing ${site.address} with ${browser}`);

const tests = spawn(process.execPath, [playwright, 'test', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: {
    ...process.env,
    WAYMARK_BROWSER: browser,
    WAYMARK_ADDRESS: site.address,
    WAYMARK_SITE: folder,
  },
});
const [code] = (await once(tests, 'exit')) as [number | null];
site.close();
process.exitCode = code ?? 1;
