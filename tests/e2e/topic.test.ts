import { nodeOf, readLine, readTwin, type TwinNode } from './built-site.ts';
import { expect, test } from './fixtures.ts';
import { boxOf, middleOf } from './geometry.ts';

const ROADMAP = 'python-backend';
const twin = readTwin(ROADMAP);
const TOPIC = nodeOf(twin, 'rest-apis');

/** The titles of what a node stands in, the outermost first. */
function holdersOf({ metadata }: TwinNode): string[] {
  if (metadata.parent === null) return [];
  const holder = nodeOf(twin, metadata.parent);
  return [...holdersOf(holder), holder.label];
}

test('a row opens its topic, with all there is to say about it', async ({ map, page }) => {
  await map.openMap(`${ROADMAP}/`);
  await map.row('REST APIs').click();
  await expect(page).toHaveURL(/\/python-backend\/rest-apis\/$/);
  const panel = map.panel('REST APIs');
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('REST APIs');
  const crumbs = panel.getByRole('navigation', { name: 'Place in the roadmap' });
  await expect(crumbs.getByRole('link')).toHaveText(holdersOf(TOPIC));
  await expect(panel.getByText(TOPIC.metadata.summary, { exact: true })).toBeVisible();
  const { line } = TOPIC.metadata.source;
  const quote = panel.getByText(readLine(ROADMAP, line).trim(), { exact: true });
  await panel.getByText(`roadmaps/${ROADMAP}.md, line ${String(line)}`).click();
  await expect(quote).toBeVisible();
});

test('a resource opens in a new tab that knows nothing of this one', async ({ map, page }) => {
  await map.openMap(`${ROADMAP}/rest-apis/`);
  const links = map.section('Learn it from').getByRole('link');
  await expect(links).toHaveCount(TOPIC.metadata.resources.length);
  for (const [i, { title, url }] of TOPIC.metadata.resources.entries()) {
    const link = links.nth(i);
    await expect(link).toHaveAttribute('href', url);
    await expect(link).toHaveAttribute('target', '_blank');
    await expect(link).toHaveAttribute('rel', /\bnoopener\b/);
    await expect(link).toContainText(title);
    await expect(link).toContainText(new URL(url).hostname.replace(/^www\./, ''));
    await expect(link).toContainText('opens in a new tab');
  }
  await expect(page.getByRole('article').locator('a[target=_blank]:not([rel])')).toHaveCount(0);
});

test('what comes before is a list in an order that can be followed @desktop', async ({ map }) => {
  await map.openMap(`${ROADMAP}/fastapi-websockets/`);
  const items = map.section('Before this').getByRole('list').getByRole('listitem');
  const steps = await items
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-2)));
  expect(steps.length).toBeGreaterThan(3);
  await expect(map.section('Before this').locator('ol')).not.toHaveCount(0);
  for (const { source, target } of twin.edges.filter(({ relation }) => relation === 'requires')) {
    const [first, then] = [steps.indexOf(source), steps.indexOf(target)];
    if (first >= 0 && then >= 0) expect(first, `${source} before ${target}`).toBeLessThan(then);
    if (target === 'fastapi-websockets') expect(steps).toContain(source);
  }
});

test('what it opens up are the topics that need it @desktop', async ({ map, page }) => {
  await map.openMap(`${ROADMAP}/http-basics/`);
  const opened = twin.edges.filter((edge) => edge.source === 'http-basics');
  expect(opened.length).toBeGreaterThan(0);
  for (const { target } of opened) {
    await expect(
      map.section('Opens up').getByRole('link', { name: nodeOf(twin, target).label }),
    ).toHaveAttribute('href', new RegExp(`/python-backend/${target}/$`));
  }
  await map.section('Opens up').getByRole('link', { name: 'REST APIs' }).click();
  await expect(page).toHaveURL(/\/rest-apis\/$/);
  await expect(map.panel('REST APIs')).toBeVisible();
});

test('the copied link is the address of the topic @desktop', async ({ map, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await map.openMap(`${ROADMAP}/`);
  await map.row('REST APIs').click();
  await map.button('Copy link').click();
  await expect(map.button('Link copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  expect(page.url()).toMatch(/^http.*\/python-backend\/rest-apis\/$/);
});

test('back and forward walk through what was looked at', async ({ map, page }) => {
  await map.openMap(`${ROADMAP}/`);
  await expect(page).toHaveTitle(/^Backend developer, Python/);
  await map.row('HTTP basics').click();
  await expect(map.panel('HTTP basics')).toBeVisible();
  await map.section('Opens up').getByRole('link', { name: 'REST APIs' }).click();
  await expect(map.panel('REST APIs')).toBeVisible();
  await expect(page).toHaveTitle(/^REST APIs/);
  await page.goBack();
  await expect(map.panel('HTTP basics')).toBeVisible();
  await expect(page).toHaveURL(/\/http-basics\/$/);
  await expect(page).toHaveTitle(/^HTTP basics/);
  await page.goBack();
  await expect(page.getByRole('article')).toHaveCount(0);
  await expect(page).toHaveURL(/\/python-backend\/$/);
  await expect(page).toHaveTitle(/^Backend developer, Python/);
  await page.goForward();
  await expect(map.panel('HTTP basics')).toBeVisible();
  await expect(page).toHaveURL(/\/http-basics\/$/);
});

test('closing a topic leads back to the map', async ({ map, page }) => {
  await map.openMap(`${ROADMAP}/`);
  for (const close of [
    () => map.link('Close this topic').click(),
    () => page.keyboard.press('Escape'),
  ]) {
    await map.row('HTTP basics').click();
    await expect(page).toHaveURL(/\/http-basics\/$/);
    await close();
    await expect(page).toHaveURL(/\/python-backend\/$/);
    await expect(page.getByRole('article')).toHaveCount(0);
  }
});

test('a link to a topic shows it in view, and again when it is loaded anew', async ({
  map,
  page,
}) => {
  await map.openMap(`${ROADMAP}/penetration-testing/`);
  for (const reload of [false, true]) {
    if (reload) {
      await page.reload();
      await map.awaitHydration();
      await map.awaitMap();
    }
    await expect(map.panel('Penetration testing')).toBeVisible();
    await expect(map.row('Penetration testing')).toBeInViewport({ ratio: 1 });
    await expect(map.row('Penetration testing')).toHaveAttribute('aria-current', 'true');
    // In the window is not enough: the panel must not lie on it.
    const { x, y } = middleOf(await boxOf(map.row('Penetration testing')));
    const link = await page.evaluate(
      ([left, top]) =>
        document
          .elementFromPoint(left ?? 0, top ?? 0)
          ?.closest('a')
          ?.getAttribute('href'),
      [x, y],
    );
    expect(link).toMatch(/\/penetration-testing\/$/);
  }
});

test('a row opens in a tab of its own like any link @desktop', async ({ map, context, page }) => {
  await map.openMap(`${ROADMAP}/`);
  for (const how of [{ modifiers: ['ControlOrMeta' as const] }, { button: 'middle' as const }]) {
    const opening = context.waitForEvent('page');
    await map.row('REST APIs').click(how);
    const tab = await opening;
    await expect(tab).toHaveURL(/\/python-backend\/rest-apis\/$/);
    await tab.close();
  }
  await expect(page).toHaveURL(/\/python-backend\/$/);
});

test('a topic can be read where its map cannot be loaded, until it can @desktop', async ({
  map,
  page,
  problems,
}) => {
  problems.expect(/map\.json|ERR_FAILED/);
  await page.route('**/map.json', (route) => route.abort());
  await map.open(`${ROADMAP}/rest-apis/`);
  await expect(page.getByRole('alert')).toContainText('The map could not be loaded.');
  await expect(map.panel('REST APIs')).toContainText(TOPIC.metadata.summary);
  await page.unroute('**/map.json');
  await map.button('Try again').click();
  await map.awaitMap();
  await expect(map.row('REST APIs')).toBeInViewport({ ratio: 1 });
});
