/** A document of the visitor's own: dropped, chosen or written, it is a map like those of the site. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readTwin } from './built-site.ts';
import { expect, test } from './fixtures.ts';
import { opacitiesOf } from './geometry.ts';
import type { MapPage } from './map-page.ts';

/** A roadmap as someone wrote it, without a word of where it will be read. */
const SEED = 'tests/fixtures/seeds/002.md';
const SHIPPED = 'python-backend';
const ENGINE = /elk-worker/;

const TEA = `# Tea with friends

## Pot

- Water
- Tea
  - Requires: Water

## Shop

- Docker
- Project: A shop for tea
  - Requires: Flask, Tea
`;

const textOf = (page: Page) => page.getByRole('textbox', { name: /^Text of / });

async function choose(page: Page, name: string, text: string | Uint8Array): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page
    .getByRole('button', { name: /^(?:Choose a file|Open another file)$/ })
    .first()
    .click();
  const buffer = Buffer.from(text);
  await (await chooser).setFiles({ name, mimeType: 'text/markdown', buffer });
}

async function openTea(map: MapPage, page: Page): Promise<void> {
  await map.open('open/');
  await choose(page, 'tea.md', TEA);
  await expect(map.drawing).toHaveAccessibleName('Map of Tea with friends');
}

test('a chosen file is a map, with its text and nothing lost, and nothing of it leaves the machine @desktop', async ({
  map,
  page,
}) => {
  const sent: string[] = [];
  page.context().on('request', (request) => {
    sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`);
  });
  await map.open('');
  await map.link(/^Your own roadmap/).click();
  await expect(map.heading('Open your own roadmap')).toBeVisible();
  await choose(page, 'my roadmap.md', readFileSync(SEED));
  await map.awaitMap();
  await expect(textOf(page)).toHaveValue(readFileSync(SEED, 'utf8'));
  // What the site asks of itself when it goes from page to page, and nothing else.
  const asked = sent.filter((each) => !/^GET [^?]+(?:\?x-sveltekit-[\w=&-]+)? $/.test(each));
  expect(asked).toEqual([]);
  expect(page.url()).toMatch(/\/open\/$/);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a dropped file is opened, and what was there before can be taken back @desktop', async ({
  map,
  page,
}) => {
  await openTea(map, page);
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(['# Coffee\n\n## Cup\n\n- Beans\n'], 'coffee.md'));
    return data;
  });
  await page.locator('body').dispatchEvent('dragover', { dataTransfer: transfer });
  await page.locator('body').dispatchEvent('drop', { dataTransfer: transfer });
  await expect(map.drawing).toHaveAccessibleName('Map of Coffee');
  await map.button('Undo').click();
  await expect(map.drawing).toHaveAccessibleName('Map of Tea with friends');
  await expect(textOf(page)).toHaveValue(TEA);
});

test('its topics have what the vocabulary and the roadmaps of the site know of them @desktop', async ({
  map,
  page,
}) => {
  await openTea(map, page);
  await map.row('Docker').click();
  await expect(page).toHaveURL(/\/open\/#docker$/);
  const links = map.section('Learn it from').getByRole('link');
  await expect(links.first()).toContainText('from the list of skills');
  const { label } = readTwin(SHIPPED);
  await map.section('Also in').getByRole('link', { name: label }).click();
  await expect(page).toHaveURL(new RegExp(`/${SHIPPED}/docker/$`));
  await page.goBack();
  await expect(map.panel('Docker')).toBeVisible();
});

test('what its project needs and it never teaches leads to a roadmap that does @desktop', async ({
  map,
  page,
}) => {
  await openTea(map, page);
  await map.row('A shop for tea').click();
  const missing = map.section('Needed, but not taught here');
  await expect(missing.getByRole('link')).toHaveText([/^Flask, in /]);
  await expect(map.section('Before this').getByRole('link', { name: 'Tea' })).toBeVisible();
  await missing.getByRole('link').click();
  await expect(page).not.toHaveURL(/open/);
  await expect(page.getByRole('article', { name: 'Flask' })).toBeVisible();
});

test('a topic marked in it is marked in the roadmaps of the site @desktop', async ({
  map,
  page,
}) => {
  await openTea(map, page);
  await map.row('Docker').click();
  await map.mark('Done').click();
  await expect(map.said('here and wherever else it is taught')).toBeVisible();
  await map.openMap(`${SHIPPED}/docker/`);
  await expect(map.mark('Done')).toHaveAttribute('aria-pressed', 'true');
  await expect(
    page.getByText('You marked it as “Docker” in a document of your own.'),
  ).toBeVisible();
});

test('it is compared with a roadmap of the site @desktop', async ({ map, page }) => {
  await openTea(map, page);
  const { label } = readTwin(SHIPPED);
  await page.getByRole('combobox', { name: 'Compare with' }).selectOption({ label });
  const comparison = page.getByRole('complementary', { name: 'Two roadmaps compared' });
  const both = comparison.getByRole('group').filter({ hasText: 'In both' });
  await both.getByText('In both').click();
  await expect(both.getByRole('link')).toHaveText(['Docker']);
  await expect(comparison.getByText(`Only in ${label}`)).toBeVisible();
  await map.button('Close the comparison').click();
  await expect(comparison).toBeHidden();
});

test('its skills are shown among all skills, and compared there too @desktop', async ({
  map,
  page,
}) => {
  await openTea(map, page);
  await map.link('In all skills').click();
  await expect(page).toHaveURL(/\/skills\/\?roadmap=open:tea$/);
  await map.awaitMap();
  const chosen = page.getByRole('combobox', { name: 'Taught by' });
  await expect(chosen.getByRole('option', { selected: true })).toHaveText('Tea with friends');
  const opacities = () =>
    Promise.all(
      ['Docker', 'Git'].map(async (skill) => (await opacitiesOf(map.row(skill)))[0] ?? NaN),
    );
  await expect.poll(opacities).toEqual([1, expect.closeTo(0.4, 0.3)]);
  await page.reload();
  await expect(chosen.getByRole('option', { selected: true })).toHaveText('Tea with friends');
  await map.button('Compare two roadmaps').click();
  const comparison = page.getByRole('complementary', { name: 'Two roadmaps compared' });
  await expect(comparison.getByText('Only in Tea with friends')).toBeVisible();
});

test('the page of a skill counts it among the roadmaps that teach the skill, until it is cleared @desktop', async ({
  map,
  page,
}) => {
  const places = map.section('In the roadmaps').getByRole('link');
  const own = places.filter({ hasText: 'a document of your own' });
  await map.openMap('skills/docker/');
  await expect(map.row('Docker')).toHaveAccessibleName(/, in 5 roadmaps/);
  await openTea(map, page);
  await map.openMap('skills/docker/');
  await expect(places).toHaveCount(6);
  await expect(own).toHaveAccessibleName(/Docker topic 3 of 4$/);
  await expect(map.row('Docker')).toHaveAccessibleName(/, in 6 roadmaps/);
  await own.click();
  await expect(page).toHaveURL(/\/open\/#docker$/);
  await expect(map.panel('Docker')).toBeVisible();
  await map.button('Clear').click();
  await map.openMap('skills/docker/');
  await expect(map.row('Docker')).toHaveAccessibleName(/, in 5 roadmaps/);
  await expect(places).toHaveCount(5);
});

test('it is there after a reload, with the topic that was open @desktop', async ({ map, page }) => {
  await openTea(map, page);
  await map.row('Docker').click();
  await expect(map.panel('Docker')).toBeVisible();
  await page.reload();
  await expect(map.panel('Docker')).toBeVisible();
  await expect(map.drawing).toHaveAccessibleName('Map of Tea with friends');
});

test('the map follows what is typed, and notes lead to their line @desktop', async ({
  map,
  page,
}) => {
  await openTea(map, page);
  const text = textOf(page);
  await text.fill(TEA.replace('Requires: Water', 'Requires: Wattr'));
  const note = page.getByRole('button', { name: /^Warning: Line 7 / });
  await expect(note).toContainText('“Wattr”');
  await expect(text).toBeFocused();
  await note.click();
  await expect(text).toBeFocused();
  const line = await text.evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(area.selectionStart, area.selectionEnd),
  );
  expect(line).toContain('Wattr');
  await text.fill(`${TEA}\n## Cups\n\n- Porcelain\n`);
  await expect(map.card('Cups')).toBeVisible();
  await expect(text).toBeFocused();
});

test('a topic that is open stays open under another name @desktop', async ({ map, page }) => {
  await openTea(map, page);
  await map.row('Docker').click();
  await expect(map.panel('Docker')).toBeVisible();
  await textOf(page).fill(TEA.replace('- Docker', '- Delivery'));
  await expect(map.panel('Delivery')).toBeVisible();
  await expect(page).toHaveURL(/\/open\/#delivery$/);
});

test('its topics are found by the search @desktop', async ({ map, page }) => {
  await openTea(map, page);
  await textOf(page).blur();
  await map.search('shop for te');
  await expect(map.options.first()).toContainText('A shop for tea');
  await page.keyboard.press('Enter');
  await expect(map.panel('A shop for tea')).toBeVisible();
});

test('on a phone its text and its map take turns @phone', async ({ map, page }) => {
  await map.open('open/');
  await map.button('Write it here').click();
  await expect(textOf(page)).toBeFocused();
  await textOf(page).fill(TEA);
  await map.button('Show the map').click();
  await expect(map.drawing).toHaveAccessibleName('Map of Tea with friends');
  await expect(textOf(page)).toBeHidden();
  // It has a note: nothing in it teaches Flask.
  await map.button('Text, 1 note').click();
  await expect(textOf(page)).toHaveValue(TEA);
});

test('what is no text, or holds nothing to learn, is told in a sentence @desktop', async ({
  map,
  page,
}) => {
  await map.open('open/');
  await choose(page, 'cat.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 255));
  await expect(page.getByRole('alert')).toContainText('cat.png is not text');
  await textOf(page).fill('Just a sentence.');
  await expect(page.getByText('There is nothing to learn in it yet')).toBeVisible();
});

test('a document that is full of scripts is text like any other @desktop', async ({
  map,
  page,
}) => {
  await map.open('open/');
  await choose(page, 'attack.md', readFileSync('tests/fixtures/attacks.md'));
  await map.awaitMap();
  for (const title of ['Plain', 'Out of the attribute', 'Good links stay']) {
    // As someone would who changes the address by hand.
    const id = title.toLowerCase().replaceAll(' ', '-');
    await page.evaluate((hash) => (location.hash = hash), id);
    await expect(map.panel(title)).toBeVisible();
    const links = map.panel(title).getByRole('link');
    const addresses = await links.evaluateAll((all: HTMLAnchorElement[]) => all.map((a) => a.href));
    expect(addresses.filter((address) => !/^(?:https?|mailto):/.test(address))).toEqual([]);
  }
  expect(await page.evaluate(() => 'attacked' in window)).toBe(false);
});

test('two windows show the same document, and none brings back what the other replaced @desktop', async ({
  map,
  page,
  context,
}) => {
  await openTea(map, page);
  const other = await context.newPage();
  await other.goto('./open/');
  await expect(textOf(other)).toHaveValue(TEA);
  await textOf(other).fill('# Coffee\n\n## Cup\n\n- Beans\n');
  await expect(map.drawing).toHaveAccessibleName('Map of Coffee');
  await page.close();
  await other.reload();
  await expect(textOf(other)).toHaveValue(/^# Coffee/);
});

test('what was written before a document was brought back can be brought back too @desktop', async ({
  map,
  page,
}) => {
  await openTea(map, page);
  await map.button('Clear').click();
  await textOf(page).fill('# Coffee\n\n## Cup\n\n- Beans\n');
  await expect(map.drawing).toHaveAccessibleName('Map of Coffee');
  await map.button('Undo').click();
  await expect(map.drawing).toHaveAccessibleName('Map of Tea with friends');
  await map.button('Undo').click();
  await expect(map.drawing).toHaveAccessibleName('Map of Coffee');
});

test('another file opens with a view and a topic of its own @desktop', async ({ map, page }) => {
  await openTea(map, page);
  await map.row('Docker').click();
  await expect(map.panel('Docker')).toBeVisible();
  await map.drawing.hover();
  await page.mouse.wheel(0, 3000);
  await choose(page, 'second.md', TEA.replace('Tea with friends', 'Second'));
  await expect(map.drawing).toHaveAccessibleName('Map of Second');
  await expect(page).toHaveURL(/\/open\/$/);
  await expect(map.panel('Docker')).toBeHidden();
  await expect(map.card('Pot')).toBeInViewport({ ratio: 1 });
});

test('a document that cannot be read for now is told, and read once it can be @desktop', async ({
  map,
  page,
  context,
  problems,
}) => {
  problems.expect(/reader-|ERR_FAILED/);
  await context.route(/\/reader-/, (route) => route.abort());
  await map.open('open/');
  await choose(page, 'tea.md', TEA);
  await expect(page.getByRole('alert')).toContainText('The map could not be made.');
  await context.unroute(/\/reader-/);
  await textOf(page).fill(`${TEA}\n`);
  await expect(map.drawing).toHaveAccessibleName('Map of Tea with friends');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('the layout engine comes with a document, not with the page @desktop', async ({
  map,
  page,
}) => {
  const scripts: string[] = [];
  page.context().on('request', (request) => scripts.push(request.url()));
  await map.open('open/');
  await page.waitForLoadState('networkidle');
  expect(scripts.filter((url) => ENGINE.test(url))).toEqual([]);
  await map.button('Start from an example').click();
  await map.awaitMap();
  await expect(map.drawing).toHaveAccessibleName('Map of My first web service');
  expect(scripts.filter((url) => ENGINE.test(url))).not.toEqual([]);
});
