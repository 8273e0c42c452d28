import { readTwin } from './built-site.ts';
import { expect, test } from './fixtures.ts';
import { bottom, boxOf, right } from './geometry.ts';

/** What a sheet of A4 leaves beside margins, in CSS pixels. */
const SHEET = { width: 703, height: 1032 };

/** The pages of a printed PDF, which names each of them in the open. */
const countPages = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

const isTopic = ([, { metadata }]: [string, { metadata: { kind: string } }]) =>
  metadata.kind === 'topic' || metadata.kind === 'project';

test.describe('on paper @desktop', () => {
  test('a map prints whole on one page, and its topics as a checklist after it', async ({
    map,
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await map.openMap('python-backend/');
    await page.setViewportSize(SHEET);
    await page.emulateMedia({ media: 'print' });
    // What prints is fetched when it is first wanted.
    await expect(page.getByRole('listitem').first()).toBeVisible();
    await expect(map.drawing).toHaveCount(1);
    const sheet = await boxOf(map.drawing);
    expect(bottom(sheet)).toBeLessThanOrEqual(SHEET.height);
    const topics = Object.entries(readTwin('python-backend').nodes).filter(isTopic);
    for (const [, { label }] of topics) await expect(map.row(label)).toBeVisible();
    for (const card of await map.cards.all()) {
      const box = await boxOf(card);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(right(box)).toBeLessThanOrEqual(SHEET.width);
      expect(bottom(box)).toBeLessThanOrEqual(bottom(sheet));
    }
    const list = page.getByRole('listitem').filter({ hasText: /^HTTP basics/ });
    await expect(list).toContainText('developer.mozilla.org');
    await expect(page.getByRole('listitem')).toHaveCount(
      Object.keys(readTwin('python-backend').nodes).length,
    );
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.locator('html')).toHaveCSS('color', 'rgb(30, 35, 41)');

    await page.emulateMedia({ media: 'screen' });
    await expect(map.button('Zoom in')).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: 'mozilla' })).toHaveCount(0);
  });

  test('a map takes one page however the paper is held', async ({ map, page }) => {
    await map.openMap('pyarch/');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('listitem').first()).toBeVisible();
    await expect(map.button('Zoom in')).toBeHidden();
    for (const landscape of [false, true]) {
      const pdf = await page.pdf({ format: 'A4', landscape });
      expect(countPages(pdf), landscape ? 'landscape' : 'portrait').toBe(2);
    }
  });

  test('a topic prints what it says, with the addresses of its links, and no map', async ({
    map,
    page,
  }) => {
    await map.openMap('python-backend/rest-apis/');
    await page.emulateMedia({ media: 'print' });
    await expect(map.drawing).toBeHidden();
    await expect(map.heading('REST APIs')).toBeVisible();
    for (const { url } of readTwin('python-backend').nodes['rest-apis']?.metadata.resources ?? [])
      await expect(page.getByText(url)).toBeVisible();
    await expect(
      map.section('Before this').getByRole('link', { name: 'HTTP basics' }),
    ).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
  });

  test('a long way is printed unfolded', async ({ map, page }) => {
    await map.openMap('python-backend-step-by-step/high-traffic-api/');
    const step = map.section('Before this').getByRole('listitem').getByRole('link').first();
    await expect(step).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(step).toBeVisible();
  });
});

test('without scripts a map prints with its checklist @no-script', async ({ map, page }) => {
  await map.open('python-backend/');
  await page.emulateMedia({ media: 'print' });
  await expect(map.drawing).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: /^HTTP basics/ })).toBeVisible();
});
