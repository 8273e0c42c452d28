/** All progress: counted, saved as a file, loaded after a look at what that changes, and placed again after edits. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { SITE } from './built-site.ts';
import { expect, test } from './fixtures.ts';
import { MapPage } from './map-page.ts';
import { store } from './stored.ts';

const ROADMAP = 'backend-tracker';
const AT = Date.UTC(2026, 0, 1);

const place = (topic: string, title: string, roadmap = ROADMAP) => ({ roadmap, topic, title });
const skill = (id: string, title: string, mark: string, at = AT) => ({
  key: `skill:${id}`,
  mark,
  at,
  place: place(id, title),
});

async function choose(page: Page, name: string, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Load a file…' }).click();
  const buffer = Buffer.from(text);
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer });
}

const fileOf = (records: readonly object[], version = 1): string =>
  JSON.stringify({ format: 'waymark-progress', version, savedAt: '2026-01-01T10:00:00Z', records });

async function markDone(map: MapPage, address: string): Promise<void> {
  await map.openMap(address);
  await map.mark('Done').click();
  await expect(map.said(/: done/)).toBeVisible();
}

test('what is marked is saved as a file, and another browser takes it over', async ({
  map,
  page,
  browser,
  baseURL,
}) => {
  await markDone(map, 'pyarch/docker-containers/');
  await map.open('progress/');
  const saving = page.waitForEvent('download');
  await map.button('Save a file').click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(/^waymark-progress-\d{4}-\d\d-\d\d\.json$/);
  const text = readFileSync(await saved.path(), 'utf8');

  const other = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const elsewhere = await other.newPage();
  await elsewhere.goto('./progress/');
  await elsewhere.locator('html[data-hydrated]').waitFor({ state: 'attached' });
  await expect(elsewhere.getByText('Nothing is marked in this browser yet.')).toBeVisible();
  await choose(elsewhere, 'saved.json', text);
  const preview = elsewhere.getByRole('region', { name: 'What saved.json would change' });
  await expect(preview.getByRole('listitem')).toHaveText(
    /^Docker containers\s*nothing → , then done$/,
  );
  await elsewhere.getByRole('button', { name: 'Load 1 change' }).click();
  await expect(elsewhere.getByRole('status').filter({ hasText: '1 change loaded.' })).toBeVisible();
  await elsewhere.reload();
  await expect(elsewhere.getByRole('link', { name: /^PyArch.* 1 of \d+/ })).toBeVisible();
  await other.close();
});

test('a loaded file is added topic by topic, the later mark holding, or replaces all; both are taken back @desktop', async ({
  map,
  page,
}) => {
  await map.open('progress/');
  await store(page, [
    skill('docker', 'Docker', 'done', AT + 1),
    skill('git', 'Git', 'learning'),
    skill('sql', 'SQL', 'done'),
  ]);
  await page.reload();
  await map.awaitHydration();
  const file = fileOf([skill('docker', 'Docker', 'skipped'), skill('git', 'Git', 'done', AT + 1)]);
  await choose(page, 'other.json', file);
  const preview = page.getByRole('region', { name: 'What other.json would change' });
  await expect(preview.getByRole('listitem')).toHaveText(/^Git\s*being learnt → , then done$/);
  await expect(preview).toContainText('1 thing was marked later here and stays as it is.');
  await preview.getByRole('button', { name: 'Load 1 change' }).click();
  await expect(page.getByText('3 marks in this browser.')).toBeVisible();

  await choose(page, 'other.json', file);
  await expect(preview).toContainText('Nothing: all that it holds is here already.');
  await preview.getByRole('radio', { name: /^Replace what is here/ }).check();
  await expect(preview.getByRole('listitem')).toHaveText([
    /^Docker\s*done → , then skipped$/,
    /^SQL\s*done → , then nothing$/,
  ]);
  await preview.getByRole('button', { name: 'Load 2 changes' }).click();
  await expect(page.getByText('2 marks in this browser.')).toBeVisible();
  await map.button('Undo').click();
  await expect(page.getByText('3 marks in this browser.')).toBeVisible();
  await map.openMap(`skills/git/`);
  await expect(map.mark('Done')).toHaveAttribute('aria-pressed', 'true');
});

test('a file of a later version, or of something else, changes nothing and says so @desktop', async ({
  map,
  page,
}) => {
  await map.open('progress/');
  await choose(page, 'future.json', fileOf([skill('git', 'Git', 'done')], 2));
  await expect(page.getByRole('alert')).toContainText(
    'future.json was saved by a newer version of this site. Nothing was changed',
  );
  await choose(page, 'notes.txt', 'Dear diary');
  await expect(page.getByRole('alert')).toContainText('notes.txt is no progress file');
  await choose(page, 'half.json', fileOf([skill('git', 'Git', 'done'), { key: 'skill:sql' }]));
  const preview = page.getByRole('region', { name: 'What half.json would change' });
  await expect(preview).toContainText('1 entry of the file cannot be read and is left out');
  await expect(preview.getByRole('listitem')).toHaveCount(1);
});

test('a link carries all progress to another browser, and a code shows it @desktop', async ({
  map,
  page,
  context,
  browser,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await markDone(map, 'pyarch/docker-containers/');
  await map.open('progress/');
  await map.button('Show a link and a code').click();
  await expect(page.getByRole('img', { name: 'Code with all your progress' })).toBeVisible();
  await map.button('Copy link').click();
  await expect(map.said('Link copied')).toBeAttached();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\/progress\/#progress1\.[\w-]+$/);

  const other = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const elsewhere = new MapPage(await other.newPage(), true);
  await elsewhere.page.goto(`${link.slice(0, -3)}xyz`);
  await expect(elsewhere.page.getByRole('alert')).toBeVisible();
  await elsewhere.page.goto(link);
  const preview = elsewhere.page.getByRole('region', { name: 'What this link would change' });
  await expect(preview.getByRole('listitem')).toContainText('Docker containers');
  await elsewhere.button('Load 1 change').click();
  await expect(elsewhere.page).toHaveURL(/\/progress\/$/);
  await elsewhere.openMap('skills/docker/');
  await expect(elsewhere.mark('Done')).toHaveAttribute('aria-pressed', 'true');
  await other.close();
});

test('the roadmap’s own file is saved with the learner’s ticks, and nothing else changed @desktop', async ({
  map,
  page,
}) => {
  await markDone(map, `${ROADMAP}/docker-containers/`);
  await map.open('progress/');
  await page.getByRole('combobox', { name: 'Roadmap to save with ticks' }).selectOption(ROADMAP);
  const saving = page.waitForEvent('download');
  await map.button('Save with ticks').click();
  const saved = readFileSync(await (await saving).path(), 'utf8').split('\n');
  const before = readFileSync(join(SITE, `${ROADMAP}.md`), 'utf8').split('\n');
  const changed = saved.flatMap((line, i) => (line === before[i] ? [] : [[before[i], line]]));
  expect(saved).toHaveLength(before.length);
  expect(changed.length).toBeGreaterThan(0);
  for (const [old, line] of changed) {
    expect(line).toMatch(/\[x\] .*Docker/);
    expect(line?.replace('[x]', '[ ]')).toBe(old);
  }
});

test('after an edit of the roadmap a mark goes along with its topic where that is certain, else it is asked for @desktop', async ({
  map,
  page,
}) => {
  const gone = (topic: string, title: string) => ({
    key: `topic:${ROADMAP}/${topic}`,
    mark: 'done',
    at: AT,
    place: place(topic, title),
  });
  await map.open('progress/');
  await store(page, [
    gone('old-learning', 'Where to learn'),
    gone('a-blog', 'Blog'),
    gone('punch-cards', 'Punch cards'),
  ]);
  await map.openMap(`${ROADMAP}/where-to-learn/`);
  await expect(map.mark('Done')).toHaveAttribute('aria-pressed', 'true');
  await expect(map.said('1 topic of yours has another name or place now')).toBeVisible();
  await map.button('Undo').click();
  await expect(map.mark('To do')).toHaveAttribute('aria-pressed', 'true');

  await map.link(/^\d+ of \d+ done/).click();
  await expect(map.heading('Your progress')).toBeVisible();
  const review = page.getByRole('region', { name: 'To be placed again' });
  await expect(review.getByRole('listitem')).toHaveCount(3);
  const learning = review.getByRole('listitem').filter({ hasText: 'Where to learn, in' });
  await learning.getByRole('button', { name: 'Place it there' }).click();
  await expect(review.getByRole('listitem')).toHaveCount(2);
  const [blog, cards] = ['Blog', 'Punch cards'].map((title) =>
    review.getByRole('listitem').filter({ hasText: `${title}, in` }),
  );
  if (!blog || !cards) throw new Error('They are not asked for.');
  const where = blog.getByRole('combobox', { name: 'Where “Blog” belongs now' });
  await expect(where.getByRole('option', { selected: true })).toHaveText('Blog application');
  await blog.getByRole('button', { name: 'Place it there' }).click();
  await expect(review.getByRole('listitem')).toHaveCount(1);
  await expect(cards.getByRole('button', { name: 'Place it there' })).toBeDisabled();
  await cards.getByRole('button', { name: 'Let it go' }).click();
  await expect(review).toBeHidden();
  await map.button('Undo').click();
  await expect(cards).toBeVisible();
  await map.openMap(`${ROADMAP}/blog-application/`);
  await expect(map.mark('Done')).toHaveAttribute('aria-pressed', 'true');
});
