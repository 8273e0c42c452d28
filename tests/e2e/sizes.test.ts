import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { SITE, twins } from './built-site.ts';
import { expect, test } from './fixtures.ts';

const KILOBYTE = 1000;
const TOPIC_BYTES = 25 * KILOBYTE;
const SCRIPT_BYTES = 90 * KILOBYTE;
/** A page without a map: far less. */
const HOME_SCRIPT_BYTES = 55 * KILOBYTE;
/** With the plan and all that makes it, though none of a map is drawn. */
const PLAN_SCRIPT_BYTES = 85 * KILOBYTE;
/** The roadmaps with all that belongs to them. */
const SITE_BYTES = 30 * KILOBYTE * KILOBYTE;
const SKILLS_BYTES = 10 * KILOBYTE * KILOBYTE;
/** Words that only the layout engine and the Markdown parser bring along, whatever is renamed in them. */
const ENGINE = ['org.eclipse.elk', 'elk.algorithm'];
const PARSER = ['FencedCode', 'SetextHeading', 'LinkReference'];

/** Of all files in a folder together. */
const sizeOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0);

const gzipped = (file: string): number => gzipSync(readFileSync(file)).length;

/** The files of all scripts that a page asks for until nothing more comes. */
async function listScripts(page: Page, open: () => Promise<unknown>): Promise<string[]> {
  const files = new Set<string>();
  const add = (response: Response) => {
    if (response.request().resourceType() === 'script')
      files.add(join(SITE, new URL(response.url()).pathname));
  };
  page.on('response', add);
  await open();
  await page.waitForLoadState('networkidle');
  page.off('response', add);
  expect(files.size).toBeGreaterThan(3);
  return [...files];
}

const bytesOf = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipped(file), 0);

test.describe('what is sent @desktop', () => {
  test('the page of a topic is light', () => {
    for (const { id, nodes } of twins)
      for (const topic of Object.keys(nodes)) {
        const size = gzipped(join(SITE, id, topic, 'index.html'));
        expect(size, `${id}/${topic}`).toBeLessThanOrEqual(TOPIC_BYTES);
      }
  });

  test('a map loads little script, and none of the layout engine or the parser', async ({
    map,
    page,
  }) => {
    for (const address of ['python-backend-step-by-step/', 'python-backend/rest-apis/']) {
      const files = await listScripts(page, () => map.openMap(address));
      expect(bytesOf(files), files.join('\n')).toBeLessThan(SCRIPT_BYTES);
      const text = files.map((file) => readFileSync(file, 'utf8')).join('\n');
      for (const word of [...ENGINE, ...PARSER]) expect(text.includes(word), word).toBe(false);
    }
  });

  test('the home page loads nothing of a map', async ({ map, page }) => {
    const files = await listScripts(page, () => map.open(''));
    expect(bytesOf(files), files.join('\n')).toBeLessThan(HOME_SCRIPT_BYTES);
  });

  test('a weekly plan loads less than a map', async ({ map, page }) => {
    const files = await listScripts(page, () => map.open('plan/python-backend/'));
    expect(bytesOf(files), files.join('\n')).toBeLessThan(PLAN_SCRIPT_BYTES);
  });

  test('the words that tell the engine and the parser apart are theirs', () => {
    const read = (path: string) => readFileSync(join('node_modules', path), 'utf8');
    for (const word of ENGINE) expect(read('elkjs/lib/elk-worker.min.js')).toContain(word);
    for (const word of PARSER) expect(read('@lezer/markdown/dist/index.js')).toContain(word);
  });

  test('the site is small, and so are the pages of all skills', () => {
    const all = sizeOf(SITE);
    const skills = sizeOf(join(SITE, 'skills'));
    expect(all - skills).toBeLessThan(SITE_BYTES);
    expect(skills).toBeLessThan(SKILLS_BYTES);
  });
});
