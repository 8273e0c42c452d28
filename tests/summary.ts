/** Adds up what the unit and the browser tests reported: `N passed, N failed` on a line of its own. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { addCounts, readPlaywrightReport, readVitestReport, type Counts } from './count-tests.ts';

const RESULTS = fileURLToPath(new URL('../test-results/', import.meta.url));

function read(file: string, count: (report: unknown) => Counts): Counts | null {
  const path = `${RESULTS}${file}`;
  return existsSync(path) ? count(JSON.parse(readFileSync(path, 'utf8'))) : null;
}

if (process.argv.includes('--clear')) {
  rmSync(RESULTS, { recursive: true, force: true });
} else {
  const reports = [
    read('unit.json', readVitestReport),
    read('browser.json', readPlaywrightReport),
  ].filter((counts) => counts !== null);
  const { passed, failed } = addCounts(reports);
  console.log(`${String(passed)} passed, ${String(failed)} failed`);
}
