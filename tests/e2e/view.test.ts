import type { Locator, Page } from '@playwright/test';
import { listCardTitles } from './card-titles.ts';
import { expect, test } from './fixtures.ts';
import { bottom, boxOf, middleOf, right, type Box } from './geometry.ts';
import type { MapPage } from './map-page.ts';

const CARD = 'Web basics';

/** Where the card stands now. Without its shadow the box is a little smaller: compare boxes only. */
const place = (map: MapPage): Promise<Box> => boxOf(map.card(CARD));
const width = (map: MapPage) => async () => (await place(map)).width;

/** Steps after which a map is as large, or as small, as it gets. */
async function press(page: Page, button: Locator, times: number): Promise<void> {
  for (let i = 0; i < times; i++) await button.click();
}

test.describe('the view @desktop', () => {
  test.beforeEach(async ({ map }) => {
    await map.openMap('python-backend/');
  });

  test('buttons zoom in and out', async ({ map }) => {
    const before = await place(map);
    await map.button('Zoom in').click();
    await expect.poll(width(map)).toBeGreaterThan(before.width * 1.2);
    await map.button('Zoom out').click();
    await expect.poll(width(map)).toBeCloseTo(before.width, 0);
  });

  test('the whole map is a button away, and the overview is there when it is not shown', async ({
    map,
    page,
  }) => {
    await map.button('Show the whole map').click();
    await expect(map.minimap).toBeHidden();
    const whole = await listCardTitles(map.drawing);
    const window = page.viewportSize() ?? { width: 0, height: 0 };
    for (const { card, text } of whole) {
      expect(card.x, text).toBeGreaterThanOrEqual(0);
      expect(right(card), text).toBeLessThanOrEqual(window.width);
      expect(bottom(card), text).toBeLessThanOrEqual(window.height);
    }
    await press(page, map.button('Zoom in'), 3);
    await expect(map.minimap).toBeVisible();
    // What is far outside the window is not drawn.
    await expect.poll(() => map.cards.count()).toBeLessThan(whole.length);

    const { x, y } = await boxOf(map.minimap);
    await page.mouse.click(x + 2, y + 2);
    await expect(map.drawing.getByRole('link', { name: '1. Fundamentals' })).toBeInViewport();
  });

  test('the wheel pans', async ({ map, page }) => {
    const before = await place(map);
    const { x, y } = middleOf(before);
    await page.mouse.move(x, y);
    await page.mouse.wheel(30, 90);
    await expect.poll(async () => (await place(map)).y).toBeCloseTo(before.y - 90, 0);
    const after = await place(map);
    expect(after.x).toBeCloseTo(before.x - 30, 0);
    expect(after.width).toBeCloseTo(before.width, 0);
  });

  test('the wheel with Control zooms at the pointer', async ({ map, page }) => {
    const before = await place(map);
    const point = middleOf(before);
    await page.mouse.move(point.x, point.y);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -120);
    await page.keyboard.up('Control');
    await expect.poll(width(map)).toBeGreaterThan(before.width * 1.1);
    const after = middleOf(await place(map));
    expect(Math.abs(after.x - point.x)).toBeLessThan(3);
    expect(Math.abs(after.y - point.y)).toBeLessThan(3);
  });

  test('dragging moves the map and opens nothing', async ({ map, page }) => {
    const before = await place(map);
    const start = middleOf(await boxOf(map.row('HTTP basics')));
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move(start.x + 40, start.y + 20, { steps: 4 });
    await page.mouse.move(start.x + 120, start.y + 60, { steps: 4 });
    await page.mouse.up();
    await expect.poll(async () => (await place(map)).x).toBeCloseTo(before.x + 120, 0);
    expect((await place(map)).y).toBeCloseTo(before.y + 60, 0);
    await expect(page).toHaveURL(/\/python-backend\/$/);
    await expect(page.getByRole('article')).toHaveCount(0);
  });

  test('a double click goes to the card', async ({ map, page }) => {
    const before = await place(map);
    // Below the last row, where there is no link.
    await page.mouse.dblclick(right(before) - 14, bottom(before) - 6);
    await expect.poll(width(map)).toBeGreaterThan(before.width);
    const window = await boxOf(map.drawing);
    const { x, y } = middleOf(await place(map));
    expect(Math.abs(x - middleOf(window).x)).toBeLessThan(10);
    expect(Math.abs(y - middleOf(window).y)).toBeLessThan(60);
    await expect(page).toHaveURL(/\/python-backend\/$/);
  });

  test('the map turns to read the other way', async ({ map }) => {
    const turn = map.button(/^Read (downwards|to the right)$/);
    const first = (await turn.getAttribute('aria-label')) ?? '';
    const across = async () => {
      const cards = (await listCardTitles(map.drawing)).map(({ card }) => card);
      return cards.map(({ x, y }) => `${String(Math.round(x))} ${String(Math.round(y))}`).join();
    };
    const before = await across();
    await turn.click();
    await expect(turn).not.toHaveAccessibleName(first);
    await expect.poll(across).not.toBe(before);
    await turn.click();
    await expect(turn).toHaveAccessibleName(first);
    await expect.poll(across).toBe(before);
  });

  test('lines that others imply are a switch away', async ({ map }) => {
    const lines = map.drawing.locator('path', { hasText: / comes before / });
    await map.button('Show the whole map').click();
    const before = await lines.count();
    expect(before).toBeGreaterThan(10);
    await map.page.getByRole('checkbox', { name: 'all lines' }).check();
    await expect.poll(() => lines.count()).toBeGreaterThan(before);
    await map.page.getByRole('checkbox', { name: 'all lines' }).uncheck();
    await expect(lines).toHaveCount(before);
  });

  test('the legend says what the lines and marks are', async ({ map, page }) => {
    const legend = page.getByRole('group', { name: 'Legend' });
    await expect(legend.getByRole('listitem')).toContainText([
      'needed first',
      'before this',
      'opens up',
    ]);
    await expect(legend).not.toContainText('suggested order');
    await map.openMap('backend-tracker/');
    await expect(legend).toContainText('done');
    await expect(legend).toContainText('optional');
  });

  test('the map follows its window', async ({ map, page }) => {
    await map.row('REST APIs').click();
    await expect(map.panel('REST APIs')).toBeVisible();
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(map.row('REST APIs')).toBeInViewport({ ratio: 1 });
    const sheet = map.panel('REST APIs');
    await expect.poll(async () => (await boxOf(sheet)).width).toBe(390);
    await expect
      .poll(async () => bottom(await boxOf(map.row('REST APIs'))))
      .toBeLessThanOrEqual((await boxOf(sheet)).y);
    await page.setViewportSize({ width: 1440, height: 900 });
    await expect
      .poll(async () => right(await boxOf(map.row('REST APIs'))))
      .toBeLessThan((await boxOf(sheet)).x);
  });

  test('keys zoom, pan and show the whole map', async ({ map, page }) => {
    await map.button('Show the whole map').click();
    const whole = await place(map);
    await map.row('HTTP basics').focus();
    await page.keyboard.press('+');
    await expect.poll(width(map)).toBeGreaterThan(whole.width * 1.1);
    const zoomed = await place(map);
    await page.keyboard.press('Shift+ArrowDown');
    await expect.poll(async () => (await place(map)).y).toBeLessThan(zoomed.y - 40);
    await page.keyboard.press('-');
    await expect.poll(width(map)).toBeCloseTo(whole.width, 0);
    await page.keyboard.press('+');
    await page.keyboard.press('0');
    await expect.poll(width(map)).toBeCloseTo(whole.width, 0);
    await expect(map.minimap).toBeHidden();
  });

  test('what is drawn follows the zoom: blocks and stages, titles, rows, summaries', async ({
    map,
    page,
  }) => {
    // A machine without a graphics card may stand still for half a minute at the largest map.
    test.slow();
    const words = (text: string) => map.drawing.locator('text', { hasText: text });
    await map.openMap('python-backend-step-by-step/');
    const links = map.cards.first().getByRole('link');
    await expect.poll(() => links.count()).toBeGreaterThan(2);
    await press(page, map.button('Zoom out'), 8);
    await expect(links).toHaveCount(1);
    await expect(map.link(/^0\. /)).toBeVisible();

    await map.openMap('python-backend/');
    await map.search('http basics');
    await page.keyboard.press('Enter');
    await expect(words('HTTP basics')).toBeVisible();
    await expect(words('Requests, responses')).toHaveCount(0);
    await press(page, map.button('Zoom in'), 2);
    await expect(words('Requests, responses')).toBeVisible();
  });
});

test.describe('motion @desktop', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('the view glides to where it goes, unless the system asks for less', async ({
    map,
    page,
  }) => {
    await map.openMap('python-backend/');
    const before = await place(map);
    await map.button('Zoom in').click();
    await expect.poll(width(map)).toBeGreaterThan(before.width * 1.2);
    const widths = await page.evaluate(async () => {
      const card = document.querySelector('[role=group][aria-label^="Web basics"]');
      document.querySelector<HTMLElement>('button[aria-label="Show the whole map"]')?.click();
      const seen: number[] = [];
      for (let frame = 0; frame < 40; frame++) {
        await new Promise(requestAnimationFrame);
        seen.push(Math.round(card?.getBoundingClientRect().width ?? 0));
      }
      return [...new Set(seen)];
    });
    expect(widths.length).toBeGreaterThan(3);
  });
});
