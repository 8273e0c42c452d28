import { expect, test } from './fixtures.ts';
import { boxOf, overlap, right } from './geometry.ts';
import type { MapPage } from './map-page.ts';

const WINDOW = { width: 1280, height: 720 };

/** All of these rows are in the window, clear of the panel and of the minimap. */
async function expectClear(map: MapPage, topic: string, titles: readonly string[]) {
  const panel = await boxOf(map.panel(topic));
  const minimap = (await map.minimap.isVisible()) ? await boxOf(map.minimap) : null;
  for (const title of titles) {
    await expect(map.row(title), title).toBeInViewport({ ratio: 1 });
    const row = await boxOf(map.row(title));
    expect(right(row), title).toBeLessThanOrEqual(panel.x + 2);
    if (minimap !== null) expect(overlap(row, minimap), title).toBe(false);
  }
}

test.describe('an open topic @desktop', () => {
  test('is shown with what comes directly before it, and as much more as fits', async ({
    map,
    page,
  }) => {
    await page.setViewportSize(WINDOW);
    await map.openMap('python-backend/kubernetes/');
    const near = ['Kubernetes', 'Docker Compose', 'Cloud', 'Deploy Flask or FastAPI', 'FastAPI'];
    await expectClear(map, 'Kubernetes', near);
    await map.openMap('python-backend-step-by-step/high-traffic-api/');
    await expectClear(map, 'High-traffic API', ['High-traffic API', 'Notes backend']);
  });

  test('and the way to it stand clear of the minimap', async ({ map, page }) => {
    await page.setViewportSize(WINDOW);
    await map.openMap('python-backend/jwt/');
    await expectClear(map, 'JWT', ['JWT', 'Hashing', 'FastAPI', 'HTTP basics', 'REST APIs']);
  });

  test('that was picked from the outline is framed anew when the outline goes', async ({
    map,
    page,
  }) => {
    await map.openMap('python-backend/');
    await map.button('Outline').click();
    const outline = page.getByRole('complementary', { name: 'Outline' });
    await outline.getByRole('link', { name: 'Kubernetes', exact: true }).click();
    await expectClear(map, 'Kubernetes', ['Kubernetes', 'Cloud']);
    expect((await boxOf(map.row('Cloud'))).x).toBeGreaterThan(right(await boxOf(outline)));
    await map.button('Close Outline').click();
    await expect(map.row('Docker')).toBeInViewport({ ratio: 1 });
    await expectClear(map, 'Kubernetes', ['Kubernetes', 'Cloud', 'Docker', 'FastAPI']);
  });
});

test.describe('a small window @desktop', () => {
  for (const [width, height, address] of [
    [844, 390, 'python-backend/jwt/'],
    [800, 400, 'python-backend/jwt/'],
    [780, 800, 'python-backend/jwt/'],
    [900, 800, 'python-backend/jwt/'],
    [844, 390, 'backend-tracker/'],
  ] as const)
    test(`keeps the controls on one line: ${String(width)} × ${String(height)}, ${address}`, async ({
      map,
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await map.openMap(address);
      const legend = page.getByRole('group', { name: 'Legend' });
      const view = page.getByRole('group', { name: 'View' });
      expect((await boxOf(legend)).height).toBeLessThan(45);
      expect((await boxOf(view)).height).toBeLessThan(45);
      await expect(map.minimap).toBeHidden();
      await expect(legend.getByRole('listitem')).toHaveCount(0);
      await map.button('Legend').click();
      await expect(legend.getByRole('listitem').first()).toBeInViewport({ ratio: 1 });
      expect((await boxOf(view)).height).toBeLessThan(45);
      await page.mouse.click(width / 3, 80);
      await expect(legend.getByRole('listitem')).toHaveCount(0);
    });
});
