/**
 * A site of other documents, built for a folder of its host: the five as they were found, and one full of
 * attacks on whoever opens it.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { listCardTitles } from './card-titles.ts';
import { expect } from './fixtures.ts';
import { overlap } from './geometry.ts';
import { testOtherSite } from './other-site.ts';

const BASE = '/waymark';
const RAW = ['000', '001', '002', '003', '004'];
const DOCUMENTS = {
  'attacks.md': 'tests/fixtures/attacks.md',
  ...Object.fromEntries(RAW.map((name) => [`raw-${name}.md`, `tests/fixtures/seeds/${name}.md`])),
};
const test = testOtherSite(DOCUMENTS, BASE);

// One worker builds the site once for all of them.
test.describe.configure({ mode: 'default' });

test('the site works in a folder of its host @desktop', async ({ map, page, problems }) => {
  problems.expect(/404.*postgress/);
  const paths = new Set<string>();
  page.on('request', (request) => paths.add(new URL(request.url()).pathname));
  await map.open('');
  await map
    .link(/^Backend Developer Roadmap \(Python\)/)
    .first()
    .click();
  await expect(page).toHaveURL(/\/waymark\/raw-000\/$/);
  await map.awaitMap();
  await map.drawing.getByRole('link', { name: 'PostgreSQL' }).first().click();
  await expect(page).toHaveURL(/\/waymark\/raw-000\/[\w-]+\/$/);
  await expect(page.getByRole('article')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/waymark\/raw-000\/$/);
  await map.search('fastapi');
  await page.getByRole('group', { name: 'Other roadmaps' }).getByRole('option').first().click();
  await expect(page).toHaveURL(/\/waymark\/raw-00[1-4]\/[\w-]+\/$/);
  await expect(page.getByRole('article')).toBeVisible();
  await page.reload();
  await map.awaitHydration();
  await map.awaitMap();
  await map.link('Waymark, all roadmaps').click();
  await expect(page).toHaveURL(/\/waymark\/$/);

  expect((await map.open('raw-000/postgress/'))?.status()).toBe(404);
  const nearest = page.getByRole('list', { name: 'Nearest topics' }).getByRole('link').first();
  await expect(nearest).toHaveAttribute('href', /^\/waymark\/raw-000\//);
  expect([...paths].filter((path) => !path.startsWith(`${BASE}/`))).toEqual([]);
});

test('a site without a list of skills has no map of them, and keeps marks @desktop', async ({
  map,
  page,
}) => {
  await map.open('');
  await expect(map.heading('What do you want to be able to do?')).toBeVisible();
  await expect(map.link(/skills/i)).toHaveCount(0);
  await map.openMap('raw-000/');
  await map.drawing.getByRole('link', { name: 'PostgreSQL' }).first().click();
  await map.mark('Done').click();
  await expect(map.said(/: done\.$/)).toBeAttached();
  await page.reload();
  await map.awaitHydration();
  await expect(map.mark('Done')).toHaveAttribute('aria-pressed', 'true');
});

for (const name of RAW)
  test(`a document as it was found is a map: ${name} @desktop`, async ({ map, page }) => {
    await map.openMap(`raw-${name}/`);
    const titles = await listCardTitles(map.drawing);
    expect(titles.length).toBeGreaterThan(5);
    for (const [i, one] of titles.entries()) {
      if (one.isInWindow) expect(one.pixels, one.text).toBeGreaterThan(10.9);
      for (const other of titles.slice(i + 1))
        expect(overlap(one.card, other.card), `${one.text} / ${other.text}`).toBe(false);
    }
    // What nobody declared is a suggestion: dotted, and called one.
    const legend = page.getByRole('group', { name: 'Legend' });
    await expect(legend).toContainText('suggested order');
    const suggested = map.drawing.locator('path', { hasText: 'is the suggested order' });
    const dashes = await suggested.evaluateAll((lines) =>
      lines.map(({ previousElementSibling: drawn }) =>
        drawn === null ? 'none' : getComputedStyle(drawn).strokeDasharray,
      ),
    );
    expect(dashes.length).toBeGreaterThan(3);
    expect(dashes).not.toContain('none');
    await map.drawing.getByRole('group').nth(1).getByRole('link').nth(1).click();
    await expect(page.getByRole('article')).toBeVisible();
  });

test('a document full of attacks is text on the map, in the panel and in the search @desktop', async ({
  map,
  page,
}) => {
  page.on('dialog', () => {
    throw new Error('A document opened a dialog');
  });
  await map.open('');
  await map.openMap('attacks/');
  await map.button('Outline').click();
  const title = '<img src=x onerror=window.attacked=51> an image';
  const outline = page.getByRole('complementary', { name: 'Outline' });
  await outline.getByRole('link', { name: title }).click();
  await expect(map.panel(title)).toBeVisible();
  await expect(map.panel(title).getByRole('heading', { level: 1 })).toHaveText(title);
  await map.search('window attacked');
  await expect(map.options.first()).toBeVisible();
  await page.keyboard.press('Enter');
  for (const topic of ['in-html', 'a-reason', 'out-of-the-attribute', 'table']) {
    await map.openMap(`attacks/${topic}/`);
    await expect(page.getByRole('article')).toBeVisible();
    expect(await page.evaluate(() => 'attacked' in window)).toBe(false);
  }
});

test('no page of a document full of attacks holds anything that runs or leads astray @desktop', async ({
  page,
  otherSite,
  request,
}) => {
  const topics = readdirSync(join(otherSite.folder, 'attacks'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `attacks/${name}/`);
  expect(topics.length).toBeGreaterThan(40);
  // A blank page parses what a page with a policy may not.
  await page.goto('about:blank');
  for (const address of ['', 'attacks/', '404.html', ...topics]) {
    const html = await (await request.get(`${otherSite.address}${address}`)).text();
    const bad = await page.evaluate((text) => {
      const { documentElement: root } = new DOMParser().parseFromString(text, 'text/html');
      const all = Array.from(root.querySelectorAll('*'));
      const handlers = all.flatMap((element) =>
        element.getAttributeNames().filter((name) => name.startsWith('on')),
      );
      const links = Array.from(
        root.querySelectorAll('[href]'),
        (element) => new URL(element.getAttribute('href') ?? '', 'https://own.example/').protocol,
      );
      const foreign = Array.from(
        root.querySelectorAll(
          'img, iframe, object, embed, form, base, style, meta[http-equiv=refresh], [src^="//"], [src*=":"]',
        ),
        (element) => element.outerHTML,
      );
      const isMissing = root.querySelector('meta[http-equiv="content-security-policy"]') === null;
      return {
        handlers,
        protocols: [...new Set(links)].filter((protocol) => !/^(?:https?|mailto):$/.test(protocol)),
        foreign,
        scripts: root.querySelectorAll('script').length,
        isMissing,
      };
    }, html);
    expect(bad, address).toEqual({
      handlers: [],
      protocols: [],
      foreign: [],
      scripts: 2,
      isMissing: false,
    });
  }
});

test('no picture or data file of a document full of attacks runs anything @desktop', async ({
  page,
  otherSite,
  request,
}) => {
  await page.goto('about:blank');
  for (const [file, type] of [
    ['attacks.svg', 'image/svg+xml'],
    ['attacks.graphml', 'application/xml'],
  ] as const) {
    const response = await request.get(`${otherSite.address}${file}`);
    expect(response.headers()['content-type']).toContain(type);
    const found = await page.evaluate(
      ([text, kind]) => {
        const xml = new DOMParser().parseFromString(text, kind);
        const all = Array.from(xml.querySelectorAll('*'));
        const attributes = all.flatMap((element) => Array.from(element.attributes));
        return {
          isXml: xml.querySelector('parsererror') === null && all.length > 50,
          runs: all.filter(({ localName }) =>
            /^(?:script|foreignObject|image|use|iframe|animate|set)$/.test(localName),
          ).length,
          handlers: attributes.filter(({ localName }) => localName.startsWith('on')).length,
          links: attributes
            .filter(({ localName }) => localName === 'href' || localName === 'src')
            .map(({ value }) => new URL(value, 'https://own.example/').protocol)
            .filter((protocol) => !/^(?:https?|mailto):$/.test(protocol)),
        };
      },
      [await response.text(), type] as const,
    );
    expect(found, file).toEqual({ isXml: true, runs: 0, handlers: 0, links: [] });
  }
});
