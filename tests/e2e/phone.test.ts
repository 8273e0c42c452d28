import { readTwin } from './built-site.ts';
import { expect, test } from './fixtures.ts';
import { bottom, boxOf, middleOf } from './geometry.ts';

test.describe('on a phone @phone', () => {
  test('a tap on a row opens the sheet and leaves the row in sight above it', async ({
    map,
    page,
  }) => {
    await map.openMap('python-backend/');
    await map.row('REST APIs').tap();
    await expect(page).toHaveURL(/\/rest-apis\/$/);
    const sheet = map.panel('REST APIs');
    await expect(sheet).toBeInViewport();
    await expect
      .poll(async () => bottom(await boxOf(map.row('REST APIs'))))
      .toBeLessThanOrEqual((await boxOf(sheet)).y);
    await expect(map.row('REST APIs')).toBeInViewport({ ratio: 1 });
    await expect(map.row('HTTP basics')).toHaveAccessibleName('HTTP basics, number 1 on the way');
    // The sheet takes the phone's whole width, and the map's buttons stay reachable.
    expect((await boxOf(sheet)).width).toBe(page.viewportSize()?.width);
  });

  test('the sheet can be drawn up and put away', async ({ map, page }) => {
    await map.openMap('python-backend/rest-apis/');
    const sheet = map.panel('REST APIs');
    const { y } = await boxOf(sheet);
    await map.button('Show more').tap();
    await expect.poll(async () => (await boxOf(sheet)).y).toBeLessThan(y - 100);
    await map.button('Show less').tap();
    await expect.poll(async () => (await boxOf(sheet)).y).toBeCloseTo(y, 0);
    await map.link('Close this topic').tap();
    await expect(page.getByRole('article')).toHaveCount(0);
    await expect(page).toHaveURL(/\/python-backend\/$/);
  });

  test('the outline is one tap away, lists everything and leads there', async ({ map, page }) => {
    const twin = readTwin('python-backend');
    await map.openMap('python-backend/');
    await map.button('Outline').tap();
    const outline = page.getByRole('complementary', { name: 'Outline' });
    const links = outline.getByRole('list').first().getByRole('link');
    await expect(links).toHaveCount(Object.keys(twin.nodes).length);
    const addresses = await links.evaluateAll((all) =>
      all.map((link) => link.getAttribute('href')),
    );
    expect(addresses.map((address) => address?.split('/').at(-2))).toEqual(Object.keys(twin.nodes));

    await outline.getByRole('link', { name: 'Kubernetes', exact: true }).tap();
    await expect(outline).toBeHidden();
    await expect(map.panel('Kubernetes')).toBeVisible();
    await expect(page).toHaveURL(/\/kubernetes\/$/);
    await expect(map.row('Kubernetes')).toBeInViewport({ ratio: 1 });
    await expect
      .poll(async () => bottom(await boxOf(map.row('Kubernetes'))))
      .toBeLessThanOrEqual((await boxOf(map.panel('Kubernetes'))).y);
  });

  test('search takes the whole screen', async ({ map, page }) => {
    await map.openMap('python-backend/');
    await map.button('Search topics and resources').tap();
    await expect(map.searchBox).toBeFocused();
    const box = await boxOf(page.getByRole('dialog'));
    expect(box).toEqual({ x: 0, y: 0, ...page.viewportSize() });
    await map.searchBox.fill('kuberntes');
    await map.options.first().tap();
    await expect(map.panel('Kubernetes')).toBeVisible();
    await expect(map.row('Kubernetes')).toBeInViewport({ ratio: 1 });
  });

  test('two fingers zoom, one drags and opens nothing', async ({ map, page }) => {
    await map.openMap('python-backend/');
    const card = map.card('Web basics');
    const before = await boxOf(card);
    const { x, y } = middleOf(before);
    const touch = await page.context().newCDPSession(page);
    await touch.send('Input.synthesizePinchGesture', {
      x,
      y,
      scaleFactor: 1.5,
      relativeSpeed: 2000,
    });
    await expect.poll(async () => (await boxOf(card)).width).toBeGreaterThan(before.width * 1.3);
    const zoomed = await boxOf(card);
    await touch.send('Input.synthesizeScrollGesture', {
      ...middleOf(zoomed),
      yDistance: -160,
      speed: 2000,
      preventFling: true,
    });
    await expect.poll(async () => (await boxOf(card)).y).toBeLessThan(zoomed.y - 60);
    await expect(page).toHaveURL(/\/python-backend\/$/);
  });

  test('two taps in a row zoom nothing', async ({ map, page }) => {
    await map.openMap('python-backend/');
    const card = map.card('Web basics');
    const before = await boxOf(card);
    const below = [before.x, before.y + 1.6 * before.height] as const;
    await page.touchscreen.tap(...below);
    await page.touchscreen.tap(...below);
    await expect(page).toHaveURL(/\/python-backend\/$/);
    expect(await boxOf(card)).toEqual(before);
  });

  test('nothing is wider than the screen', async ({ map, page }) => {
    for (const address of [
      'python-backend/',
      'python-backend/rest-apis/',
      'skills/',
      'skills/docker/',
      'skills/?compare=python-backend,pyarch',
    ]) {
      await map.openMap(address);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, address).toBe(page.viewportSize()?.width);
    }
  });
});
