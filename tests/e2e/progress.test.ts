/** All progress: counted, saved as a file, loaded after a look at what that changes, and placed again after edits. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { readTwin, SITE, totalOf } from './built-site.ts';
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

/** The row of a roadmap among all. */
const rowOf = (page: Page, title: string) =>
  page
    .getByRole('region', { name: 'In each roadmap' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: title, exact: true }) });

/** The row of something that cannot be placed any more. */
const strayOf = (page: Page, title: string) =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('combobox', { name: `Where “${title}” belongs now` }) });

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
  await expect(preview.getByRole('group').filter({ hasText: 'PyArch' })).toBeVisible();
  await expect(preview.getByRole('listitem')).toHaveText(
    /^Docker containers\s*, counts wherever else it is taught:\s*nothing → , then done$/,
  );
  await elsewhere.getByRole('button', { name: 'Load 1 change' }).click();
  await expect(elsewhere.getByRole('status').filter({ hasText: '1 change loaded.' })).toBeVisible();
  await elsewhere.reload();
  await expect(rowOf(elsewhere, 'PyArch')).toContainText(/1 of \d+/);
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
  await expect(preview.getByRole('listitem')).toHaveText(/^Git\s.*being learnt → , then done$/);
  await expect(preview).toContainText('1 thing was marked later here and stays as it is.');
  await preview.getByRole('button', { name: 'Load 1 change' }).click();
  await expect(page.getByText('3 marks in this browser.')).toBeVisible();

  await choose(page, 'other.json', file);
  await expect(preview).toContainText('Nothing: all that it holds is here already.');
  await preview.getByRole('radio', { name: /^Replace what is here/ }).check();
  await expect(preview.getByRole('listitem')).toHaveText([
    /^Docker\s.*done → , then skipped$/,
    /^SQL\s.*done → , then nothing$/,
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
  const [learning, blog, cards] = ['Where to learn', 'Blog', 'Punch cards'].map((title) =>
    strayOf(page, title),
  ) as [Locator, Locator, Locator];
  await learning.getByRole('button', { name: 'Place it there' }).press('Enter');
  await expect(review.getByRole('listitem')).toHaveCount(2);
  // Nothing can be placed of the next one yet.
  await expect(cards.getByRole('combobox')).toBeFocused();
  const where = blog.getByRole('combobox');
  await expect(where.getByRole('option', { selected: true })).toHaveText('Blog application');
  await blog.getByRole('button', { name: 'Place it there' }).click();
  await expect(review.getByRole('listitem')).toHaveCount(1);
  await expect(cards.getByRole('button', { name: 'Place it there' })).toBeDisabled();
  await cards.getByRole('button', { name: 'Let it go' }).press('Enter');
  await expect(review).toBeHidden();
  await expect(map.heading('Save and load')).toBeFocused();
  await map.button('Undo').click();
  await expect(cards).toBeVisible();
  await map.openMap(`${ROADMAP}/blog-application/`);
  await expect(map.mark('Done')).toHaveAttribute('aria-pressed', 'true');
});

test('the page says how far a learner is in all and in each roadmap, what comes next, and leads to the plan @desktop', async ({
  map,
  page,
}) => {
  await map.open('progress/');
  await expect(page.getByRole('region', { name: 'In all' })).toHaveCount(0);
  const row = rowOf(page, 'PyArch');
  await expect(row).toContainText(/0 of \d+\s*0%/);
  // What a project needs counts here as it does on the map, whichever of several is enough.
  const all = String(totalOf(readTwin('python-full-stack')));
  await expect(rowOf(page, 'Full stack, Python')).toContainText(new RegExp(`0 of ${all}\\s*0%`));
  await store(page, [
    skill('python-syntax', 'Python syntax', 'done'),
    { ...skill('docker', 'Docker', 'learning'), place: place('docker-containers', 'D', 'pyarch') },
    {
      key: 'note:skill:docker#1',
      text: 'A whale.',
      replaces: [],
      at: AT,
      place: place('docker', 'Docker', 'python-backend'),
    },
  ]);
  await page.reload();
  await map.awaitHydration();
  const totals = page.getByRole('region', { name: 'In all' }).getByRole('listitem');
  await expect(totals).toHaveText([/^1\s*done$/, /^1\s*being learnt$/, /^1\s*note$/]);
  await expect(row).toContainText('You are at: Docker containers');
  await row.getByRole('link', { name: 'Docker containers' }).click();
  await expect(map.panel('Docker containers')).toBeVisible();
  await page.goBack();
  await rowOf(page, 'PyArch').getByRole('link', { name: 'Weekly plan of PyArch' }).click();
  await expect(page).toHaveURL(/\/plan\/pyarch\//);
  await map.open('notes/');
  await expect(page.getByText('written 1 January 2026')).toBeVisible();
});

const TEA = '# Tea with friends\n\n- Water\n- Tea\n  - Requires: Water\n- Cups\n';
const ofTea = (topic: string, title: string, file = 'tea') => ({
  key: `topic:open:${file}/${topic}`,
  mark: 'done',
  at: AT,
  place: place(topic, title, `open:${file}`),
});

test('a document of one’s own is counted like a roadmap, and what was marked in others is moved where the file was renamed @desktop', async ({
  map,
  page,
}) => {
  await map.open('progress/');
  await page.evaluate((text) => {
    localStorage.setItem('waymark:own:v1', JSON.stringify({ name: 'tea.md', text }));
  }, TEA);
  await store(page, [
    ofTea('water', 'Water'),
    ofTea('kettle', 'Kettle'),
    ofTea('tea', 'Tea', 'old-tea'),
    ofTea('cups', 'Cups', 'old-tea'),
    ofTea('milk', 'Milk', 'old-tea'),
  ]);
  await page.reload();
  await map.awaitHydration();
  const row = rowOf(page, 'Tea with friends');
  await expect(row).toContainText(/a document of your own\s*1 of 3\s*33%/);
  await expect(row).toContainText('Next: Tea');
  const review = page.getByRole('region', { name: 'To be placed again' });
  await expect(review.getByRole('heading', { name: 'Tea with friends' })).toBeVisible();
  await expect(strayOf(page, 'Kettle')).toBeVisible();
  await expect(review.getByRole('listitem')).toHaveCount(1);

  const aside = page.getByRole('region', { name: 'In documents that are not open' });
  await aside.getByText('old-tea, a document of your own').click();
  await expect(aside.getByRole('listitem')).toHaveCount(3);
  await aside
    .getByRole('combobox', { name: /^Where it belongs now: old-tea/ })
    .selectOption('Tea with friends');
  await aside.getByRole('button', { name: 'Place the 2 that are called the same' }).click();
  await expect(row).toContainText(/3 of 3\s*100%/);
  await expect(row).toContainText('All of it is done or skipped.');
  await expect(aside.getByRole('listitem')).toHaveCount(1);
  await map.button('Undo').click();
  await expect(row).toContainText('1 of 3');
  await expect(aside.getByRole('listitem')).toHaveCount(3);
  await row.getByRole('link', { name: 'Tea with friends' }).click();
  await expect(map.drawing).toHaveAccessibleName('Map of Tea with friends');
});

test('marks of a roadmap that is gone are shown together, and let go or moved in one step @desktop', async ({
  map,
  page,
}) => {
  const titles = ['Blog application', 'Where to learn', ...Array.from('abcdefghij')];
  await map.open('progress/');
  await store(
    page,
    titles.map((title) => {
      const topic = title.toLowerCase().replaceAll(' ', '-');
      return {
        key: `topic:gone/${topic}`,
        mark: 'done',
        at: AT,
        place: place(topic, title, 'gone'),
      };
    }),
  );
  await page.reload();
  const review = page.getByRole('region', { name: 'To be placed again' });
  await expect(review.getByRole('heading', { name: /^gone, no roadmap/ })).toBeVisible();
  await expect(review.getByRole('listitem')).toHaveCount(8);
  await review.getByRole('button', { name: 'Show all 12' }).press('Enter');
  await expect(review.getByRole('listitem')).toHaveCount(12);
  await expect(review.getByRole('button', { name: 'Let all 12 go' })).toBeFocused();
  await review.getByRole('combobox', { name: /^Where it belongs now/ }).selectOption(ROADMAP);
  await review.getByRole('button', { name: 'Place the 2 that are called the same' }).click();
  await expect(review.getByRole('listitem')).toHaveCount(10);
  await review.getByRole('button', { name: 'Let all 10 go' }).press('Enter');
  await expect(review).toBeHidden();
  await expect(map.said('What was said of 10 topics of gone')).toBeAttached();
});

test('a load of hundreds of changes is summed up by roadmap, and opens to what they are @desktop', async ({
  map,
  page,
}) => {
  const records = ['pyarch', ROADMAP].flatMap((roadmap, nth) =>
    Array.from({ length: 300 }, (_, i) => ({
      key: `topic:${roadmap}/t${i}`,
      mark: i % 3 === nth ? 'learning' : 'done',
      at: AT,
      place: place(`t${i}`, `Topic ${i}`, roadmap),
    })),
  );
  await map.open('progress/');
  await choose(page, 'all.json', fileOf(records));
  const preview = page.getByRole('region', { name: 'What all.json would change' });
  const arch = preview.getByRole('group').filter({ hasText: 'PyArch' });
  await expect(arch).toContainText('200 done · 100 being learnt');
  await expect(preview.getByRole('listitem')).toHaveCount(0);
  await arch.getByText('PyArch').click();
  await expect(preview.getByRole('listitem')).toHaveCount(101);
  await expect(preview.getByRole('listitem').last()).toHaveText('and 200 more');
  await preview.getByRole('button', { name: 'Load 600 changes' }).click();
  await expect(page.getByText('600 marks in this browser.')).toBeVisible();
  await choose(page, 'all.json', fileOf(records));
  await expect(preview.getByRole('button', { name: 'Nothing to load' })).toBeDisabled();
});

test('what a note said before it was changed leaves in no file, and comes back nowhere @desktop', async ({
  map,
  page,
}) => {
  const version = (id: string, text: string, at: number, before: string | null = null) => ({
    key: `note:skill:docker#${id}`,
    text,
    replaces: before === null ? [] : [{ key: `note:skill:docker#${before}`, at: at - 1 }],
    at,
    place: place('docker', 'Docker'),
  });
  const [first, second] = [version('a', 'A secret.', AT), version('b', 'Half of it.', AT + 1, 'a')];
  await map.open('progress/');
  await store(page, [first, second, version('c', 'The whale.', AT + 2, 'b')]);
  await page.reload();
  await map.awaitHydration();
  await expect(page.getByText('0 marks and 1 note in this browser.')).toBeVisible();
  const saving = page.waitForEvent('download');
  await map.button('Save a file').click();
  const text = readFileSync(await (await saving).path(), 'utf8');
  expect(text).toContain('The whale.');
  expect(text).not.toMatch(/secret|Half/);

  // On another device, which was last told of the first version.
  await page.evaluate(() => indexedDB.deleteDatabase('waymark'));
  await page.reload();
  await store(page, [first]);
  await page.reload();
  await map.awaitHydration();
  await choose(page, 'saved.json', text);
  const preview = page.getByRole('region', { name: 'What saved.json would change' });
  await expect(preview.getByRole('listitem')).toContainText(
    'a note, “A secret.” → , then a note, “The whale.”',
  );
  await preview.getByRole('button', { name: 'Load 1 change' }).click();
  await map.open('notes/');
  await expect(page.getByRole('main').getByRole('listitem')).toContainText('The whale.');
  await expect(page.getByText('A secret.')).toHaveCount(0);
});
