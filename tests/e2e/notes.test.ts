/** Notes, links of one's own and ticks of resources: where they are written, read and found again. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { MapPage } from './map-page.ts';
import { readStored, store } from './stored.ts';

const NOTE = `Commit **early**. See [the book](https://git-scm.com/book) and <b>this</b>.

- [x] install
- <script>alert(1)</script> [no](javascript:alert(1))`;

const area = (page: Page, title: string) => page.getByRole('textbox', { name: `Note on ${title}` });

async function write(map: MapPage, page: Page, text: string): Promise<void> {
  await map.button('Add a note or a link').click();
  await area(page, 'Docker').fill(text);
  await map.button('Done').last().click();
  const texts = async () => (await readStored(page)).map((record) => record.text);
  await expect.poll(texts).toContain(text);
}

test('a note is read as Markdown in every roadmap that teaches the skill, and after a reload @desktop', async ({
  map,
  page,
}) => {
  await map.openMap('python-backend/docker/');
  await write(map, page, NOTE);
  for (const address of [null, 'pyarch/docker-containers/']) {
    if (address !== null) await map.openMap(address);
    const notes = map.section('Your notes');
    await expect(notes.getByText('early')).toBeVisible();
    await expect(notes.getByRole('link', { name: /^the book/ })).toHaveAttribute(
      'href',
      'https://git-scm.com/book',
    );
    await expect(notes.getByRole('checkbox')).toBeChecked();
    await expect(notes.getByRole('link')).toHaveCount(1);
    expect(await page.locator('script', { hasText: 'alert(1)' }).count()).toBe(0);
  }
  await map.button('Edit this note').click();
  await expect(area(page, 'Docker containers')).toHaveValue(NOTE);
  await area(page, 'Docker containers').fill('');
  await page.keyboard.press('Escape');
  await expect(map.said('The note is deleted.')).toBeVisible();
  await map.button('Undo').click();
  await expect(map.section('Your notes').getByText('early')).toBeVisible();
});

test('a note that is cleared after a pause is deleted, and one is kept when the page is left in the middle of it @desktop', async ({
  map,
  page,
}) => {
  await map.openMap('python-backend/docker/');
  await write(map, page, 'First.');
  await map.button('Edit this note').click();
  await area(page, 'Docker').fill('First, and more.');
  const texts = async () => (await readStored(page)).map(({ text }) => text);
  await expect.poll(texts).toContain('First, and more.');
  await area(page, 'Docker').fill('');
  await page.keyboard.press('Escape');
  await expect(map.said('The note is deleted.')).toBeVisible();
  await expect(map.button('Add a note')).toBeFocused();
  await expect(map.section('Your notes').getByText('First')).toHaveCount(0);

  await map.button('Add a note').click();
  await area(page, 'Docker').fill('In the middle of a');
  await page.reload();
  await map.awaitMap();
  await expect(map.section('Your notes').getByText('In the middle of a')).toBeVisible();
});

test('a note is kept while it is written without the panel moving under it @desktop', async ({
  map,
  page,
}) => {
  await map.openMap('python-backend/docker/');
  await map.button('Add a note or a link').click();
  const details = page.getByRole('region', { name: 'Details' });
  await details.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  const before = await area(page, 'Docker').boundingBox();
  await area(page, 'Docker').fill('First.');
  const texts = async () => (await readStored(page)).map(({ text }) => text);
  await expect.poll(texts).toContain('First.');
  expect(await area(page, 'Docker').boundingBox()).toEqual(before);
});

test('what two tabs write at the same time is kept, both of it @desktop', async ({
  map,
  page,
  context,
}) => {
  const tab = new MapPage(await context.newPage(), true);
  await tab.openMap('python-backend/docker/');
  await map.openMap('python-backend/docker/');
  await write(map, page, 'First.');
  await expect(tab.section('Your notes').getByText('First.')).toBeVisible();
  await map.button('Edit this note').click();
  await tab.button('Edit this note').click();
  await area(page, 'Docker').fill('First, and here.');
  await area(tab.page, 'Docker').fill('First, and there.');
  await map.button('Done').last().click();
  await tab.button('Done').last().click();
  for (const each of [map, tab]) {
    const notes = each.section('Your notes');
    await expect(notes.getByText('First, and here.')).toBeVisible();
    await expect(notes.getByText('First, and there.')).toBeVisible();
    await expect(notes).toContainText('Written in two places at once');
  }
});

test('a link of one’s own is added, refused where it leads nowhere, and removed @desktop', async ({
  map,
  page,
}) => {
  await map.openMap('python-backend/docker/');
  await map.button('Add a note or a link').click();
  await map.button('Done').last().click();
  await map.button('Add a link').click();
  await page.getByRole('textbox', { name: 'Address' }).fill('javascript:alert(1)');
  await map.button('Add').last().click();
  await expect(page.getByRole('alert')).toContainText('This is no address of a page or a mailbox');
  await page.getByRole('textbox', { name: 'Address' }).fill('example.com/docker');
  await page.getByRole('textbox', { name: 'What it is called' }).fill('My own course');
  await page.keyboard.press('Enter');
  const link = map.section('Your notes').getByRole('link', { name: /^My own course/ });
  await expect(link).toHaveAttribute('href', 'https://example.com/docker');
  await page.reload();
  await map.awaitMap();
  await expect(link).toBeVisible();
  await map.button('Remove My own course').click();
  await expect(link).toBeHidden();
});

test('who removes a note or a link by the keyboard goes on with the next one @desktop', async ({
  map,
  page,
}) => {
  const about = { at: Date.UTC(2026, 0, 1), place: { roadmap: '', topic: '', title: 'Docker' } };
  const note = (id: string, text: string) => ({
    ...about,
    key: `note:skill:docker#${id}`,
    text,
    replaces: [],
  });
  const link = (title: string) => ({
    ...about,
    key: `link:skill:docker#https://example.com/${title}`,
    title,
  });
  await map.open('');
  await store(page, [
    note('a', 'One, with [a link](https://example.com/).'),
    note('b', 'Another.'),
    ...['first', 'second', 'third'].map(link),
  ]);
  await map.openMap('python-backend/docker/');
  await map.button('Remove second').press('Enter');
  await expect(map.button('Remove third')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(map.button('Remove first')).toBeFocused();
  await map.button('Delete this note').first().press('Enter');
  await expect(map.button('Delete this note')).toHaveCount(1);
  await expect(map.button('Delete this note')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(map.button('Delete this note')).toHaveCount(0);
  await expect(map.link(/^first/)).toBeFocused();
  await map.button('Remove first').press('Enter');
  await expect(map.button('Add a note')).toBeFocused();
  await map.button('Undo').click();
  await expect(map.button('Add a note')).toBeFocused();
});

test('a resource is ticked wherever it stands, until its tick is taken away @desktop', async ({
  map,
  page,
}) => {
  await map.openMap('skills/docker/');
  const tick = map
    .section('Learn it from')
    .getByRole('button', { name: /^Through with/ })
    .first();
  await expect(tick).toHaveAttribute('aria-pressed', 'false');
  const name = (await tick.getAttribute('aria-label')) ?? '';
  await tick.click();
  await expect(tick).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(async () => (await readStored(page)).length).toBe(1);
  await page.reload();
  await map.awaitMap();
  await expect(tick).toHaveAttribute('aria-pressed', 'true');
  await map.openMap('pyarch/docker-containers/');
  await expect(map.button(name)).toHaveAttribute('aria-pressed', 'true');
  await map.button(name).click();
  await expect(map.button(name)).toHaveAttribute('aria-pressed', 'false');
});

test('all notes stand on one page, are found there and by the search, and lead to their topics', async ({
  map,
  page,
}) => {
  await map.openMap('python-backend/docker/');
  await write(map, page, 'The whale carries my zeppelin.');
  await expect(map.section('Your notes').getByText('zeppelin')).toBeVisible();
  await map.open('notes/');
  const items = page.getByRole('main').getByRole('listitem');
  await expect(items).toHaveCount(1);
  await expect(items).toContainText('The whale carries my zeppelin.');
  const find = page.getByRole('searchbox', { name: 'Find in your notes' });
  await find.fill('nothing like it');
  await expect(page.getByText('Nothing found.')).toBeVisible();
  await find.fill('ZEPPELIN docker');
  await expect(items).toHaveCount(1);
  await items.getByRole('link', { name: 'Docker' }).click();
  await expect(page).toHaveURL(/\/python-backend\/docker\/$/);
  await map.open('');
  await map.search('zeppelin');
  await map.options.filter({ hasText: 'The whale carries my zeppelin.' }).click();
  await expect(page).toHaveURL(/\/python-backend\/docker\/$/);
});

test('a note of a place that can have no page is read and found all the same @desktop', async ({
  map,
  page,
}) => {
  const topics = ['', '/x'];
  await map.open('');
  await store(
    page,
    topics.map((topic, nth) => ({
      key: `note:skill:docker#${nth}`,
      text: `The whale dives ${nth}.`,
      replaces: [],
      at: Date.UTC(2026, 0, 1),
      place: { roadmap: 'python-backend', topic, title: 'Whales' },
    })),
  );
  await map.open('notes/');
  const item = page.getByRole('main').getByRole('listitem');
  await expect(item).toContainText('The whale dives 0.');
  await expect(item).toContainText('The whale dives 1.');
  await expect(item.getByRole('heading', { name: 'Whales' })).toBeVisible();
  await expect(item.getByRole('link')).toHaveCount(0);
  await map.open('');
  await map.search('whale dives');
  await map.options.filter({ hasText: 'The whale dives 0.' }).click();
  await expect(page).toHaveURL(/\/notes\/$/);
});
