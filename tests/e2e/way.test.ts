import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { opacityOf } from './geometry.ts';
import type { MapPage } from './map-page.ts';

const FADED = 0.7;

/** What is numbered on the map: each place on the way with its title. */
async function listWay(map: MapPage): Promise<string[]> {
  const names = await map.drawing
    .getByRole('link', { name: /, number \d+ on the way/ })
    .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label') ?? ''));
  return names
    .map((name) => ({
      title: name.replace(/,.*$/, ''),
      place: Number(/number (\d+) on the way/.exec(name)?.[1]),
    }))
    .sort((a, b) => a.place - b.place)
    .map(({ place, title }) => `${String(place)} ${title}`);
}

/** What the open topic lists, numbered as it is listed. */
async function listSteps(map: MapPage): Promise<string[]> {
  const titles = await map.section('Before this').locator('ol').getByRole('link').allTextContents();
  return titles.map((title, i) => `${String(i + 1)} ${title}`);
}

const isSeeThrough = (locator: Locator) =>
  expect.poll(() => opacityOf(locator), `${String(locator)} fades`);

test('the pointer on a row lights the way to it, numbered, and what it opens @desktop', async ({
  map,
  page,
}) => {
  await map.openMap('python-backend/');
  await expect.poll(() => listWay(map)).toEqual([]);
  await map.row('Docker Compose').hover();
  await expect(map.row('Docker')).toHaveAccessibleName(/number \d+ on the way/);
  await expect(map.row('CI/CD')).not.toHaveAccessibleName(/on the way/);
  await expect(map.row('Kubernetes')).toHaveAccessibleName(/opened up/);
  await isSeeThrough(map.row('Mocking')).toBeLessThan(FADED);
  await isSeeThrough(map.row('Docker')).toBe(1);
  const way = await listWay(map);

  await page.getByRole('banner').hover();
  await expect.poll(() => listWay(map)).toEqual([]);
  await expect(map.row('Kubernetes')).not.toHaveAccessibleName(/opened up/);
  await isSeeThrough(map.row('Mocking')).toBe(1);

  await map.row('Docker Compose').click();
  await expect(map.panel('Docker Compose')).toBeVisible();
  expect(way).toEqual(await listSteps(map));
});

test('what it opens up is led to by dashed lines, what comes before by whole ones @desktop', async ({
  map,
}) => {
  /** Lines of the map in the colour of the theme that a word of the legend stands for. */
  const countLines = (colour: string) =>
    map.drawing.locator('path').evaluateAll((paths, property) => {
      const sample = document.body.appendChild(document.createElement('i'));
      sample.style.color = `var(${property})`;
      const wanted = getComputedStyle(sample).color;
      sample.remove();
      const styles = paths.map((path) => getComputedStyle(path));
      const lines = styles.filter(({ stroke }) => stroke === wanted);
      const dashed = lines.filter(({ strokeDasharray }) => strokeDasharray !== 'none').length;
      return { whole: lines.length - dashed, dashed };
    }, colour);
  await map.openMap('python-backend/');
  await map.row('API development').hover();
  await expect.poll(async () => (await countLines('--opens')).dashed).toBeGreaterThan(1);
  expect((await countLines('--opens')).whole).toBe(0);
  expect((await countLines('--way')).whole).toBeGreaterThan(1);
  expect((await countLines('--way')).dashed).toBe(0);
});

test('the keyboard lights the way as the pointer does @desktop', async ({ map, page }) => {
  await map.openMap('python-backend/');
  await map.row('HTTP basics').focus();
  await page.keyboard.press('ArrowDown');
  await expect(map.row('REST APIs')).toBeFocused();
  await expect.poll(() => listWay(map)).toEqual(['1 HTTP basics']);
  await expect(map.row('Postman')).toHaveAccessibleName(/opened up/);
  await expect(page.getByText(/^REST APIs: 1 before, opens up \d+\.$/)).toBeAttached();
});

test('the open topic keeps its way lit @desktop', async ({ map }) => {
  await map.openMap('python-backend/rest-apis/');
  await map.section('Opens up').getByRole('link', { name: 'API development' }).click();
  await expect(map.panel('API development')).toBeVisible();
  const steps = await listSteps(map);
  expect(steps.length).toBeGreaterThan(3);
  await expect.poll(() => listWay(map)).toEqual(steps);
});

test('a step of the way says why it is one, and quotes the line that says so @desktop', async ({
  map,
}) => {
  await map.openMap('python-backend/rest-apis/');
  const why = map.button('Why? HTTP basics');
  await expect(why).toHaveAttribute('aria-expanded', 'false');
  await why.click();
  await expect(why).toHaveAttribute('aria-expanded', 'true');
  const section = map.section('Before this');
  await expect(section.getByText('REST APIs needs it. The author says so:')).toBeVisible();
  await expect(section.getByText('Requires: HTTP basics', { exact: true })).toBeVisible();
  await expect(section.getByText(/^roadmaps\/python-backend\.md, line \d+$/)).toBeVisible();
  await why.click();
  await expect(section.getByText('The author says so:')).toBeHidden();
});

/** Somewhere along a line of the map where nothing lies on it, with what it is called. */
async function findLine(
  map: MapPage,
  named = / comes before /,
): Promise<{ name: string; x: number; y: number }> {
  const points = await map.drawing.locator('path', { hasText: named }).evaluateAll((paths) =>
    paths.flatMap((path) => {
      const line = path as SVGPathElement;
      const matrix = line.getScreenCTM();
      for (let part = 0.05; part < 1 && matrix !== null; part += 0.05) {
        const at = line.getPointAtLength(part * line.getTotalLength()).matrixTransform(matrix);
        if (document.elementFromPoint(at.x, at.y) === line)
          return [{ name: line.textContent.trim(), x: at.x, y: at.y }];
      }
      return [];
    }),
  );
  const [first] = points;
  if (first === undefined) throw new Error('No line can be clicked anywhere');
  return first;
}

test('a line of the map says why it is there, and Escape closes only that @desktop', async ({
  map,
  page,
}) => {
  await map.openMap('pyarch/');
  const { name, x, y } = await findLine(map, /comes before Database management/);
  await page.mouse.click(x, y);
  const dialog = page.getByRole('dialog', { name: 'Why?' });
  await expect(dialog).toBeVisible();
  const [source = '', target = ''] = name.split(' comes before ');
  const reasons = dialog.getByRole('listitem');
  expect(await reasons.count()).toBeGreaterThan(0);
  await expect(reasons.first()).toContainText('comes before');
  await expect(reasons.first()).toContainText('The author says so');
  await expect(reasons.first().getByRole('blockquote')).toContainText('Requires');
  await expect(reasons.first()).toContainText(/roadmaps\/pyarch\.md, line \d+/);
  expect([source, target]).not.toContain('');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await map.drawing.getByRole('link').first().click();
  await expect(page.getByRole('article')).toBeVisible();
  const again = await findLine(map);
  await page.mouse.click(again.x, again.y);
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('article')).toBeVisible();
});
