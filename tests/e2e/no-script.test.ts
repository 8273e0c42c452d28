import { nodeOf, readTwin, twins } from './built-site.ts';
import { listCardTitles } from './card-titles.ts';
import { expect, test } from './fixtures.ts';

test.describe('without scripts @no-script', () => {
  for (const { id, nodes } of twins)
    test(`the map of ${id} is visible and its rows are links`, async ({ map, page, request }) => {
      await map.open(`${id}/`);
      await expect(map.drawing).toBeVisible();
      const cards = await listCardTitles(map.drawing);
      expect(cards.length).toBeGreaterThan(5);
      for (const { text, isCut } of cards) expect(isCut, text).toBe(false);
      const addresses = await map.drawing
        .getByRole('link')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      // A group of groups has no card of its own: its name stands above the titles of those.
      const topics = Object.entries(nodes).filter(([, { metadata }]) => metadata.kind !== 'group');
      const linked = addresses.map((address) => address.split('/').at(-2));
      for (const [topic] of topics) expect(linked, topic).toContain(topic);
      for (const address of addresses) {
        const response = await request.head(new URL(address, page.url()).href);
        expect(response.status(), address).toBe(200);
      }
    });

  test('every topic is in a list too, however small the map is', async ({ map, page }) => {
    for (const { id, nodes } of twins) {
      await map.open(`${id}/`);
      const list = page.getByRole('region', { name: 'Outline' });
      for (const [topic, { label }] of Object.entries(nodes).slice(0, 40))
        await expect(
          list.locator(`a[href$="/${topic}/"]`).filter({ hasText: label }),
          topic,
        ).toBeVisible();
      await expect(list.getByRole('link')).toHaveCount(Object.keys(nodes).length);
    }
  });

  test('a row leads to a page with all there is to say', async ({ map, page, request }) => {
    const twin = readTwin('python-backend');
    const { metadata } = nodeOf(twin, 'rest-apis');
    await map.open('python-backend/');
    await map.row('REST APIs').click();
    await expect(page).toHaveURL(/\/python-backend\/rest-apis\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('REST APIs');
    await expect(page.getByText(metadata.summary, { exact: true })).toBeVisible();
    for (const { url } of metadata.resources)
      await expect(page.locator(`a[href="${url}"]`)).toBeVisible();
    const before = map.section('Before this').getByRole('link', { name: 'HTTP basics' });
    await expect(before).toBeVisible();
    await expect(map.section('Opens up').getByRole('link', { name: 'FastAPI' })).toBeVisible();

    const links = await page
      .getByRole('link', { includeHidden: true })
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    const own = links
      .map((href) => new URL(href, page.url()))
      .filter((url) => url.origin === new URL(page.url()).origin);
    expect(own.length).toBeGreaterThan(5);
    for (const url of own) expect((await request.head(url.href)).status(), url.href).toBe(200);

    await before.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('HTTP basics');
    await map.link('Close this topic').click();
    await expect(page).toHaveURL(/\/python-backend\/$/);
    // Which of the two maps a window shows is for the style sheet to say.
    await page.waitForLoadState('load');
    await expect(map.drawing).toBeVisible();
  });

  test('a skill can be read, and leads to the roadmaps that teach it', async ({ map, page }) => {
    await map.open('skills/docker/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Docker');
    await expect(map.section('Learn it from').getByRole('link').first()).toBeVisible();
    await expect(map.section('Before this')).toBeVisible();
    await map.section('Where they disagree').getByText('put Testing before').click();
    await expect(map.section('Where they disagree').getByRole('definition')).toHaveCount(2);
    await map
      .section('In the roadmaps')
      .getByRole('link', { name: /^PyArch/ })
      .click();
    await expect(page).toHaveURL(/\/pyarch\/docker-containers\/$/);
    // What needs scripts is not offered.
    await expect(map.mark('Done')).toBeHidden();
    await map.open('skills/');
    await expect(page.getByRole('combobox')).toHaveCount(0);
    await expect(map.drawing).toBeVisible();
  });

  test('a page is no wider than a phone', async ({ map, page }) => {
    const phone = { width: 390, height: 844 };
    await page.setViewportSize(phone);
    for (const address of [
      '',
      'python-backend/',
      'python-backend/rest-apis/',
      'skills/',
      'skills/docker/',
    ]) {
      await map.open(address);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, address).toBe(phone.width);
    }
  });

  test('a dark system gets a dark page', async ({ map, page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await map.open('python-backend/');
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(20, 23, 27)');
  });
});
