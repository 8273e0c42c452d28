import { expect, test } from './fixtures.ts';

test('the index is loaded when it is first wanted, and once @desktop', async ({ map, page }) => {
  const loads: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.endsWith('/search.json')) loads.push(request.url());
  });
  await map.openMap('pyarch/');
  await map.row('Python syntax').click();
  await expect(page.getByRole('article')).toBeVisible();
  expect(loads).toEqual([]);
  await map.button('Search topics and resources').click();
  await expect(map.searchBox).toBeFocused();
  await map.searchBox.fill('flask');
  await expect(map.options.first()).toBeVisible();
  await page.keyboard.press('Escape');
  await map.search('django');
  await expect(map.options.first()).toBeVisible();
  expect(loads).toHaveLength(1);
});

const TYPED = [
  ['fastpi websokcets', 'FastAPI WebSockets'],
  ['jwt', 'JWT'],
  ['api rest', 'REST APIs'],
  ['ci cd', 'CI/CD'],
  ['oop', 'OOP'],
  ['kuberntes', 'Kubernetes'],
] as const;

test('what was meant comes first, however it was typed @desktop', async ({ map }) => {
  await map.openMap('python-backend/');
  await map.openSearch();
  for (const [typed, title] of TYPED) {
    await map.searchBox.fill(typed);
    await expect(map.options.first(), typed).toHaveAccessibleName(new RegExp(`^${title}`));
    await expect(map.options.first()).toHaveAttribute('aria-selected', 'true');
  }
});

test('the letters that match are marked @desktop', async ({ map }) => {
  await map.openMap('python-backend/');
  await map.search('websock');
  await expect(map.options.first().locator('mark')).toHaveText(['WebSock']);
});

test('results are in groups: this roadmap, the others, resources @desktop', async ({
  map,
  page,
}) => {
  await map.openMap('python-backend/');
  await map.search('docker');
  const group = (name: string) => page.getByRole('group', { name, exact: true });
  await expect(
    group('This roadmap')
      .getByRole('option', { name: /^Docker/ })
      .first(),
  ).toBeVisible();
  await expect(group('Other roadmaps').getByRole('option').first()).toBeVisible();
  await expect(group('Resources').getByRole('option').first()).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /^\d+ results$/ })).toBeAttached();
});

test('arrow keys choose, Enter goes there @desktop', async ({ map, page }) => {
  await map.openMap('python-backend/');
  await map.search('docker');
  await expect(map.options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  const second = map.options.nth(1);
  await expect(second).toHaveAttribute('aria-selected', 'true');
  await expect(map.options.first()).not.toHaveAttribute('aria-selected', 'true');
  const id = (await second.getAttribute('id')) ?? '';
  await expect(map.searchBox).toHaveAttribute('aria-activedescendant', id);
  await expect(map.searchBox).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(map.panel('Docker')).toBeVisible();
  await expect(page).toHaveURL(/\/python-backend\/docker\/$/);
});

test('a pick flies to the topic and opens it, and is remembered', async ({ map, page }) => {
  await map.openMap('python-backend-step-by-step/');
  await map.openSearch();
  await expect(page.getByRole('status').filter({ hasText: 'Type a topic' })).toBeVisible();
  await map.searchBox.fill('rate limiting');
  await map.options.first().click();
  await expect(page.getByRole('article')).toBeVisible();
  const title = (await page.getByRole('article').getAttribute('aria-label')) ?? '';
  await expect(map.row(title)).toBeInViewport({ ratio: 1 });
  await page.reload();
  await map.awaitHydration();
  await map.openSearch();
  const recent = page.getByRole('group', { name: 'Recently opened' });
  await expect(recent.getByRole('option')).toHaveCount(1);
  await expect(recent.getByRole('option')).toHaveAccessibleName(new RegExp(`^${title}`));
});

test('a pick of another roadmap leads to its map with the topic open @desktop', async ({
  map,
  page,
}) => {
  await map.openMap('pyarch/');
  await map.search('kubernetes');
  await page
    .getByRole('group', { name: 'Other roadmaps' })
    .getByRole('option', { name: /^Kubernetes/ })
    .first()
    .click();
  await expect(page).not.toHaveURL(/\/pyarch\//);
  await expect(page).toHaveURL(/\/[\w-]+\/[\w-]+\/$/);
  await map.awaitMap();
  await expect(map.panel(/^Kubernetes/)).toBeVisible();
  await expect(map.row('Kubernetes').first()).toBeInViewport({ ratio: 1 });
});

test('a resource is found by its name and opens the topic that it teaches @desktop', async ({
  map,
  page,
}) => {
  await map.openMap('python-backend/');
  await map.search('digitalocean introduction');
  await page.getByRole('group', { name: 'Resources' }).getByRole('option').first().click();
  await expect(map.panel('REST APIs')).toBeVisible();
});

test('the home page searches all roadmaps @desktop', async ({ map, page }) => {
  await map.open('');
  await map.search('sqlalchemy');
  await expect(page.getByRole('group', { name: 'All roadmaps' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/[\w-]+\/[\w-]+\/$/);
  await expect(page.getByRole('article')).toBeVisible();
});

test('a search for nothing on the map says so @desktop', async ({ map, page }) => {
  await map.openMap('pyarch/');
  await map.search('xyzzyqwv');
  await expect(
    page.getByRole('status').filter({ hasText: 'Nothing matches “xyzzyqwv”' }),
  ).toBeVisible();
  await expect(map.options).toHaveCount(0);
});

test('Control and Enter open a pick in a new tab @desktop', async ({ map, page, context }) => {
  await map.openMap('python-backend/');
  await map.search('jwt');
  await expect(map.options.first()).toHaveAccessibleName(/^JWT/);
  const opening = context.waitForEvent('page');
  await page.keyboard.press('Control+Enter');
  const tab = await opening;
  await expect(tab).toHaveURL(/\/python-backend\/jwt\/$/);
  await expect(page).toHaveURL(/\/python-backend\/$/);
  await expect(map.searchBox).toBeVisible();
});

test('the focus returns to the button that opened the box @desktop', async ({ map, page }) => {
  await map.openMap('pyarch/');
  await map.button('Search topics and resources').click();
  await expect(map.searchBox).toBeFocused();
  await map.button('Close search').click();
  await expect(map.button('Search topics and resources')).toBeFocused();
  await expect(page).toHaveURL(/\/pyarch\/$/);
});

test('the box stays as it is while the index arrives @desktop', async ({ map, page }) => {
  let letIndexCome = () => {};
  const indexMayCome = new Promise<void>((resolve) => (letIndexCome = resolve));
  await page.route('**/search.json', async (route) => {
    await indexMayCome;
    await route.continue();
  });
  await map.openMap('pyarch/');
  await map.openSearch();
  await page.evaluate(() => {
    document.addEventListener('close', () => (document.title = 'It closed'), true);
  });
  await map.searchBox.fill('flask');
  letIndexCome();
  await expect(map.options.first()).toBeVisible();
  await expect(page).not.toHaveTitle('It closed');
});

test('Escape closes the box and nothing behind it', async ({ map }) => {
  await map.openMap('pyarch/');
  await map.row('Python syntax').click();
  await expect(map.panel('Python syntax')).toBeVisible();
  await map.search('flask');
  await map.page.keyboard.press('Escape');
  await expect(map.searchBox).toBeHidden();
  await expect(map.panel('Python syntax')).toBeVisible();
});

test('a press beside the box closes it, one that ends there does not @desktop', async ({
  map,
  page,
}) => {
  await map.openMap('pyarch/');
  await map.search('flask');
  const box = await map.searchBox.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
  await page.mouse.down();
  await page.mouse.move(20, 880);
  await page.mouse.up();
  await expect(map.searchBox).toHaveValue('flask');
  await page.mouse.click(20, 880);
  await expect(map.searchBox).toBeHidden();
  await expect(page).toHaveURL(/\/pyarch\/$/);
});

test('the page neither scrolls nor moves behind the box @desktop', async ({ map, page }) => {
  await page.setViewportSize({ width: 1000, height: 400 });
  await map.open('');
  const heading = page.getByRole('heading', { level: 1 });
  const before = await heading.boundingBox();
  await map.openSearch();
  await page.mouse.move(20, 380);
  await page.mouse.wheel(0, 300);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Escape');
  await expect(map.searchBox).toBeHidden();
  expect(await heading.boundingBox()).toEqual(before);
  // Closed again it scrolls as before.
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
});

test('keys lead through all results, round and to either end @desktop', async ({ map, page }) => {
  await map.openMap('python-backend/');
  await map.search('docker');
  await expect(map.options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await expect(map.options.last()).toHaveAttribute('aria-selected', 'true');
  await expect(map.options.last()).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Home');
  await expect(map.options.first()).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByText('This roadmap', { exact: true })).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Alt+ArrowDown');
  await expect(
    page.getByRole('group', { name: 'Other roadmaps' }).getByRole('option').first(),
  ).toHaveAttribute('aria-selected', 'true');
  await map.options.nth(1).hover();
  await expect(map.options.nth(1)).toHaveAttribute('aria-selected', 'true');
});

test('no letter is lost that is typed while the box is still on its way @desktop', async ({
  map,
  page,
}) => {
  await map.openMap('pyarch/');
  await page.keyboard.press('/');
  await page.keyboard.type('sqlalchemy');
  await expect(map.searchBox).toHaveValue('sqlalchemy');
  await page.keyboard.type(' orm');
  await expect(map.searchBox).toHaveValue('sqlalchemy orm');

  // Opened again it is there at once, but does not have the focus at once.
  await page.keyboard.press('Escape');
  await expect(map.searchBox).toBeHidden();
  await page.keyboard.press('/');
  await page.keyboard.type('docker');
  await expect(map.searchBox).toHaveValue('docker');
});

for (const wish of ['a click on the box', '/', 'Control+k', 'Meta+K'])
  test(`the wish to search is kept until there is someone to hear it: ${wish} @desktop`, async ({
    map,
    page,
  }) => {
    let letScriptsCome = () => {};
    const scriptsMayCome = new Promise<void>((resolve) => (letScriptsCome = resolve));
    await page.route('**/_app/**/*.js', async (route) => {
      await scriptsMayCome;
      await route.continue();
    });
    await page.goto('./pyarch/', { waitUntil: 'commit' });
    const button = map.button('Search topics and resources');
    await expect(button).toBeVisible();
    if (wish === 'a click on the box') await button.click();
    else await page.keyboard.press(wish);
    await expect(map.searchBox).toHaveCount(0);
    letScriptsCome();
    await expect(map.searchBox).toBeFocused();
  });

test('an index that cannot be loaded is told and asked for again @desktop', async ({
  map,
  page,
  problems,
}) => {
  problems.expect(/search\.json|ERR_FAILED/);
  await page.route('**/search.json', (route) => route.abort());
  await map.openMap('pyarch/');
  await map.search('flask');
  await expect(page.getByText('The search index could not be loaded.')).toBeVisible();
  await page.unroute('**/search.json');
  await map.button('Try again').click();
  await expect(map.options.first()).toHaveAccessibleName(/^Flask/);
});
