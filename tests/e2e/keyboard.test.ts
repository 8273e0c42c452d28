import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** Presses Tab until the focus is in the map, or fails after as many stops as a header may have. */
async function tabIntoMap(page: Page): Promise<void> {
  const mostStops = 12;
  for (let stop = 0; stop < mostStops; stop++) {
    await page.keyboard.press('Tab');
    if (await isInMap(page)) return;
  }
  throw new Error('Tab does not lead into the map');
}

const isInMap = (page: Page): Promise<boolean> =>
  page.evaluate(
    () => document.activeElement?.closest('[role=group][aria-label^="Map of"]') !== null,
  );

test.describe('with the keyboard alone @desktop', () => {
  test('Tab enters the map once and leaves it again', async ({ map, page }) => {
    await map.openMap('python-backend/');
    await tabIntoMap(page);
    await page.keyboard.press('Tab');
    expect(await isInMap(page)).toBe(false);
    await page.keyboard.press('Shift+Tab');
    expect(await isInMap(page)).toBe(true);
    await page.keyboard.press('Shift+Tab');
    expect(await isInMap(page)).toBe(false);
  });

  test('arrow keys walk along the card, to what a topic needs and to what it opens', async ({
    map,
    page,
  }) => {
    await map.openMap('python-backend/');
    await tabIntoMap(page);
    await page.keyboard.press('Home');
    await expect(map.row('1. Fundamentals')).toBeFocused();
    for (const next of ['Core Python', 'Syntax and basics', 'Data structures']) {
      await page.keyboard.press('ArrowDown');
      await expect(map.row(next)).toBeFocused();
    }
    await page.keyboard.press('ArrowUp');
    await expect(map.row('Syntax and basics')).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(map.row('Data structures')).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await expect(map.row('Syntax and basics')).toBeFocused();
    await page.keyboard.press('End');
    const end = map.drawing.getByRole('link').last();
    await expect(end).toBeFocused();
    await expect(end).toBeInViewport({ ratio: 1 });
  });

  test('Enter opens, Escape closes, and the focus stays where it was', async ({ map, page }) => {
    await map.openMap('python-backend/');
    await tabIntoMap(page);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(map.panel('Syntax and basics')).toBeVisible();
    await expect(page).toHaveURL(/\/syntax-and-basics\/$/);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('article')).toHaveCount(0);
    await expect(page).toHaveURL(/\/python-backend\/$/);
    await expect(map.row('Syntax and basics')).toBeFocused();
  });

  test('W says why a topic comes after what it needs, Escape leads back to it', async ({
    map,
    page,
  }) => {
    await map.openMap('python-backend/');
    await map.row('HTTP basics').focus();
    await page.keyboard.press('ArrowDown');
    await expect(map.row('REST APIs')).toBeFocused();
    await page.keyboard.press('w');
    const dialog = page.getByRole('dialog', { name: 'Why?' });
    await expect(dialog).toBeFocused();
    await expect(dialog).toContainText('The author says so: Requires: HTTP basics');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(map.row('REST APIs')).toBeFocused();
    // With Shift or CapsLock it is the same key.
    await page.keyboard.press('W');
    await expect(dialog).toBeFocused();
  });

  test('a topic is found, read and left without a mouse', async ({ map, page }) => {
    await map.openMap('python-backend/');
    await map.openSearch('/');
    await page.keyboard.type('dokcer compse');
    await expect(map.options.first()).toHaveAccessibleName(/^Docker Compose/);
    await page.keyboard.press('Enter');
    await expect(map.searchBox).toHaveCount(0);
    await expect(map.panel('Docker Compose')).toBeVisible();
    await expect(map.row('Docker Compose')).toBeInViewport({ ratio: 1 });
    // The way on: from the topic to the panel beside it, and to its first resource.
    const resource = map.section('Learn it from').getByRole('link').first();
    for (
      let stop = 0;
      stop < 20 && !(await resource.evaluate((link) => link === document.activeElement));
      stop++
    )
      await page.keyboard.press('Tab');
    await expect(resource).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('article')).toHaveCount(0);
  });

  for (const key of ['/', 'Control+k'])
    test(`${key} opens the search box and Escape closes it`, async ({ map, page }) => {
      await map.openMap('pyarch/');
      await map.openSearch(key);
      await page.keyboard.press('Escape');
      await expect(map.searchBox).toHaveCount(0);
      await expect(page).toHaveURL(/\/pyarch\/$/);
    });

  test('a menu leads from one roadmap to another', async ({ map, page }) => {
    await map.openMap('pyarch/');
    const menu = page.getByRole('navigation', { name: 'Roadmaps' });
    await expect(menu).toBeHidden();
    await map.button(/Choose a roadmap/).focus();
    await page.keyboard.press('Enter');
    await expect(menu.getByRole('link', { name: 'PyArch' })).toHaveAttribute(
      'aria-current',
      'page',
    );
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
    await page.keyboard.press('Enter');
    await menu.getByRole('link', { name: 'Full stack, Python' }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/python-full-stack\/$/);
    await expect(map.drawing).toHaveAccessibleName('Map of Full stack, Python');
    await expect(menu).toBeHidden();
  });
});
