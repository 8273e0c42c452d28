/** What a learner marks: where it shows, how far it counts, and that it is kept. */
import { readTwin, totalOf } from './built-site.ts';
import { expect, test } from './fixtures.ts';
import { MapPage } from './map-page.ts';

const ROADMAP = 'python-backend';
const TITLE = readTwin(ROADMAP).label;
const TOTAL = totalOf(readTwin(ROADMAP));

test('a topic marked as done is done in other roadmaps, which tell where it was marked', async ({
  map,
  page,
}) => {
  await map.openMap(`${ROADMAP}/docker/`);
  await expect(map.mark('To do')).toHaveAttribute('aria-pressed', 'true');
  await map.mark('Done').click();
  await expect(map.said('Docker: done, here and wherever else it is taught.')).toBeVisible();
  await expect(map.mark('Done')).toHaveAttribute('aria-pressed', 'true');
  await expect(map.row('Docker')).toHaveAccessibleName(/^Docker, done/);

  await map
    .section('Also in')
    .getByRole('link', { name: /PyArch/ })
    .click();
  const told = map.panel('Docker containers').getByText(`You marked it as “Docker” in ${TITLE}.`);
  for (const isReloaded of [false, true]) {
    if (isReloaded) await page.reload();
    await map.awaitHydration();
    await map.awaitMap();
    await expect(map.mark('Done')).toHaveAttribute('aria-pressed', 'true');
    await expect(map.row('Docker containers')).toHaveAccessibleName(/^Docker containers, done/);
    await expect(told).toBeVisible();
  }
});

test('a topic can be counted apart from other roadmaps, and together again @desktop', async ({
  map,
  page,
}) => {
  await map.openMap('pyarch/docker-containers/');
  await map.mark('Done').click();
  await expect(map.said('Docker containers: done')).toBeVisible();
  await map.openMap(`${ROADMAP}/docker/`);
  await expect(map.mark('Done')).toHaveAttribute('aria-pressed', 'true');
  await map.button('Count it apart here').click();
  await expect(map.said('This topic is counted apart now.')).toBeVisible();
  await expect(map.mark('To do')).toHaveAttribute('aria-pressed', 'true');
  await expect(map.row('Docker')).not.toHaveAccessibleName(/done/);
  await map.mark('Learning').click();
  await expect(map.said(/^Docker: being learnt\./)).toBeVisible();

  await map.openMap('pyarch/docker-containers/');
  await expect(map.mark('Done')).toHaveAttribute('aria-pressed', 'true');
  await page.goBack();
  await map.awaitHydration();
  await expect(map.mark('Learning')).toHaveAttribute('aria-pressed', 'true');
  await map.button('Count it together again').click();
  await expect(map.mark('Done')).toHaveAttribute('aria-pressed', 'true');
});

test('a mark can be taken back as soon as it is made, and stays taken back @desktop', async ({
  map,
  page,
}) => {
  await map.openMap(`${ROADMAP}/docker/`);
  await map.mark('Learning').click();
  await expect(map.mark('Learning')).toHaveAttribute('aria-pressed', 'true');
  await map.mark('Done').click();
  await expect(map.said('Docker: done')).toBeVisible();
  await map.button('Undo').click();
  await expect(map.said('Undone.')).toBeVisible();
  await expect(map.mark('Learning')).toHaveAttribute('aria-pressed', 'true');
  await expect(map.row('Docker')).not.toHaveAccessibleName(/done/);
  await page.reload();
  await map.awaitHydration();
  await expect(map.mark('Learning')).toHaveAttribute('aria-pressed', 'true');
});

test('the map shows what is being learnt, skipped and done, and the header counts it @desktop', async ({
  map,
  page,
}) => {
  const count = page.getByRole('banner').getByRole('paragraph');
  await map.openMap(`${ROADMAP}/docker/`);
  await expect(count).toHaveText(`0 of ${String(TOTAL)} done`);
  for (const [mark, said, done, total] of [
    ['Learning', 'learning', 0, TOTAL],
    ['Skip', 'skipped', 0, TOTAL - 1],
    ['Done', 'done', 1, TOTAL],
  ] as const) {
    await map.mark(mark).click();
    await expect(map.mark(mark)).toHaveAttribute('aria-pressed', 'true');
    await expect(map.row('Docker')).toHaveAccessibleName(new RegExp(`^Docker, ${said}`));
    await expect(count).toHaveText(`${String(done)} of ${String(total)} done`);
  }
  await map.mark('To do').click();
  await expect(map.row('Docker')).not.toHaveAccessibleName(/learning|skipped|done/);
  await expect(count).toHaveText(`0 of ${String(TOTAL)} done`);
});

test('marking what holds others marks all in it, and is taken back at once @desktop', async ({
  map,
}) => {
  const { nodes } = readTwin(ROADMAP);
  const parts = Object.values(nodes).filter(({ metadata }) => metadata.parent === 'web-basics');
  const [count, none] = [parts.length, 0].map(
    (n) => `${String(n)} of ${String(parts.length)} done`,
  );
  await map.openMap(`${ROADMAP}/web-basics/`);
  await map.mark('Done').click();
  await expect(map.section('In this group')).toContainText(count ?? '');
  await expect(map.card('Web basics')).toHaveAccessibleName(`Web basics, ${count ?? ''}`);
  for (const { label } of parts) await expect(map.row(label)).toHaveAccessibleName(/, done/);
  await map.button('Undo').click();
  await expect(map.section('In this group')).toContainText(none ?? '');
});

test('all that counts can be done: of what is offered to choose from, one, unless another is needed @desktop', async ({
  map,
  page,
}) => {
  const count = page.getByRole('banner').getByRole('paragraph');
  const press = async (title: string, key: string) => {
    await map.row(title).focus();
    await page.keyboard.press(key);
  };
  // Who takes Flask needs FastAPI all the same, for FastAPI WebSockets.
  const card = map.card('Python frameworks');
  await map.openMap(`${ROADMAP}/`);
  await press('Flask', 'd');
  await expect(card).toHaveAccessibleName(/ 1 of 2 done$/);
  await expect(count).toHaveText(`1 of ${String(TOTAL + 1)} done`);
  await press('FastAPI', 'd');
  await expect(card).toHaveAccessibleName(/ 2 of 2 done$/);
  await press('Flask', 'r');
  await expect(card).toHaveAccessibleName(/ 1 of 1 done$/);
  await expect(count).toHaveText(`1 of ${String(TOTAL)} done`);

  // Marking a whole card leaves skipped what was skipped.
  await press('REST APIs', 's');
  await press('Web basics', 'd');
  await expect(map.card('Web basics')).toHaveAccessibleName(/ 1 of 1 done$/);
  await expect(map.row('REST APIs')).toHaveAccessibleName(/, skipped/);

  // Nothing else needs these.
  const choice = map.card('Databases to learn');
  await map.openMap('python-backend-step-by-step/');
  await expect(choice).toHaveAccessibleName(/ 0 of 1 done$/);
  await press('MySQL', 'd');
  await expect(choice).toHaveAccessibleName(/ 1 of 1 done$/);
  await press('PostgreSQL', 'd');
  await expect(choice).toHaveAccessibleName(/ 2 of 2 done$/);
  await press('MySQL', 'r');
  await expect(choice).toHaveAccessibleName(/ 1 of 1 done$/);
});

test('D, L, S and R mark what the keyboard stands on, a topic or a whole card, and each is taken back @desktop', async ({
  map,
  page,
}) => {
  await map.openMap(`${ROADMAP}/`);
  await map.row('Docker').focus();
  for (const [key, name] of [
    ['d', /^Docker, done/],
    ['l', /^Docker, learning/],
    ['s', /^Docker, skipped/],
    ['r', /^Docker$/],
  ] as const) {
    await page.keyboard.press(key);
    await expect(map.row('Docker')).toHaveAccessibleName(name);
  }
  // A key that is held, or pressed again, marks once: there is one step to take back.
  await map.row('Web basics').focus();
  for (let times = 0; times < 3; times += 1) await page.keyboard.down('d');
  await page.keyboard.up('d');
  await page.keyboard.press('d');
  await expect(map.card('Web basics')).toHaveAccessibleName(/(\d+) of \1 done$/);
  await map.button('Undo').click();
  await expect(map.card('Web basics')).toHaveAccessibleName(/ 0 of \d+ done$/);
  await expect(map.row('Web basics')).toBeFocused();
});

test('a click on the sign of a row marks it done and to do again, and opens nothing', async ({
  map,
  page,
}) => {
  await map.openMap(`${ROADMAP}/`);
  const row = map.row('Syntax and basics');
  const sign = async () => {
    const { x, y, height } = (await row.boundingBox()) ?? { x: 0, y: 0, height: 0 };
    await page.mouse.click(x + height / 2, y + height / 2);
  };
  await sign();
  await expect(row).toHaveAccessibleName(/^Syntax and basics, done/);
  await sign();
  await expect(row).not.toHaveAccessibleName(/done/);
  await expect(page).toHaveURL(new RegExp(`/${ROADMAP}/$`));
});

test('the home page counts what is done in each roadmap @desktop', async ({ map, page }) => {
  await map.openMap(`${ROADMAP}/docker/`);
  await map.mark('Done').click();
  await expect(map.mark('Done')).toHaveAttribute('aria-pressed', 'true');
  await map.link('Waymark, all roadmaps').click();
  const item = (id: string) =>
    page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: readTwin(id).label, exact: true }) });
  await expect(item(ROADMAP)).toContainText(`1 of ${String(TOTAL)} topics`);
  await expect(item('pyarch')).toContainText(/\D1 of \d+ topics/);
  // The author of this one has done a topic too.
  await expect(item('backend-tracker')).toContainText(/\D2 of \d+ topics/);
});

test('what the author ticked is done, until the learner says otherwise @desktop', async ({
  map,
  page,
}) => {
  await map.openMap('backend-tracker/choose-python/');
  await expect(map.mark('Done')).toHaveAttribute('aria-pressed', 'true');
  await expect(map.row('Choose Python')).toHaveAccessibleName(/^Choose Python, done/);
  await map.mark('To do').click();
  for (const isReloaded of [false, true]) {
    if (isReloaded) await page.reload();
    await map.awaitHydration();
    await map.awaitMap();
    await expect(map.mark('To do')).toHaveAttribute('aria-pressed', 'true');
    await expect(map.row('Choose Python')).not.toHaveAccessibleName(/done/);
  }
});

test('two tabs agree, whichever of them a mark is made in @desktop', async ({ map, context }) => {
  const tab = new MapPage(await context.newPage(), true);
  await tab.openMap('pyarch/docker-containers/');
  await map.openMap(`${ROADMAP}/docker/`);
  await map.mark('Done').click();
  await expect(tab.mark('Done')).toHaveAttribute('aria-pressed', 'true');
  const soon = { timeout: 1000 };
  await tab.mark('Learning').click();
  await expect(map.mark('Learning')).toHaveAttribute('aria-pressed', 'true', soon);
  await map.mark('Skip').click();
  await expect(tab.mark('Skip')).toHaveAttribute('aria-pressed', 'true', soon);
  await expect(tab.row('Docker containers')).toHaveAccessibleName(/skipped/, soon);
});

test('an undo in one tab leaves what was said in another since @desktop', async ({
  map,
  context,
}) => {
  const tab = new MapPage(await context.newPage(), true);
  await tab.openMap(`${ROADMAP}/rest-apis/`);
  await map.openMap(`${ROADMAP}/web-basics/`);
  await map.row('Web basics').press('d');
  await expect(tab.mark('Done')).toHaveAttribute('aria-pressed', 'true');
  await tab.mark('Skip').click();
  await expect(map.row('REST APIs')).toHaveAccessibleName(/, skipped/);
  await map.button('Undo').click();
  await expect(map.said(/^Undone, but for what was changed elsewhere/)).toBeVisible();
  await expect(map.row('HTTP basics')).not.toHaveAccessibleName(/done/);
  await expect(map.row('REST APIs')).toHaveAccessibleName(/, skipped/);
});

test('where nothing can be stored, that is told, and marks count until the page is left @desktop', async ({
  map,
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Not here.', 'SecurityError');
    };
  });
  await map.openMap(`${ROADMAP}/docker/`);
  await map.mark('Done').click();
  await expect(map.mark('Done')).toHaveAttribute('aria-pressed', 'true');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Your marks cannot be stored in this browser');
  await expect(alert).toContainText('allow it in the settings of the browser');
  await alert.getByRole('button', { name: 'Close' }).click();
  await expect(alert).toBeHidden();
  await map
    .section('Also in')
    .getByRole('link', { name: /PyArch/ })
    .click();
  await map.awaitMap();
  await expect(map.mark('Done')).toHaveAttribute('aria-pressed', 'true');
  await expect(map.row('Docker containers')).toHaveAccessibleName(/, done/);
});
