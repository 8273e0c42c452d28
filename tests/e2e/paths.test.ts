/** The ways through a roadmap: what is ready, what goals need, why one comes before another, what is known already. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { opacityOf } from './geometry.ts';
import type { MapPage } from './map-page.ts';

const ROADMAP = 'python-backend';
const FADED = 0.7;
/** No placement in a roadmap of the site asks more. */
const MOST_QUESTIONS = 12;

const panelOf = (page: Page) => page.getByRole('complementary', { name: 'Paths' });
const openButton = (map: MapPage) => map.page.getByRole('button', { name: 'Paths', exact: true });
const stepsOf = (page: Page) =>
  panelOf(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('checkbox') });
const boxOf = (page: Page, title: string) =>
  panelOf(page).getByRole('checkbox', { name: `${title} is done`, exact: true });

async function listTitles(list: Locator): Promise<readonly string[]> {
  return list.getByRole('link').allInnerTexts();
}

test('what is ready can be started, and the rest of the map steps back', async ({ map, page }) => {
  await map.openMap(`${ROADMAP}/`);
  await openButton(map).click();
  await expect(page).toHaveURL(/\?path=ready$/);
  const panel = panelOf(page);
  await expect(panel).toContainText('7 topics can be started now');
  await expect(panel.getByRole('listitem').first()).toContainText('Syntax and basics');
  await expect(panel.getByRole('listitem').first()).toContainText('opens up 41');
  await panel.getByRole('link', { name: 'Syntax and basics' }).click();
  await expect(page).toHaveURL(/\/syntax-and-basics\/\?path=ready$/);
  await expect(panel).toBeHidden();
  await map.mark('Done').click();
  await expect(map.said('Syntax and basics: done')).toBeVisible();
  await map.link('Close this topic').click();
  await expect(panel).toBeVisible();
  await expect(panel.getByRole('link', { name: 'Data structures' })).toBeVisible();
  await expect(panel.getByRole('link', { name: 'Syntax and basics' })).toHaveCount(0);
});

test('only what is ready stays in front on the map, until the paths are closed @desktop', async ({
  map,
  page,
}) => {
  await map.openMap(`${ROADMAP}/?path=ready`);
  await expect(panelOf(page)).toBeVisible();
  await expect.poll(() => opacityOf(map.row('Security'))).toBeLessThan(FADED);
  await expect.poll(() => opacityOf(map.row('Core Python'))).toBeGreaterThan(FADED);
  await map.button('Close the paths').click();
  await expect(page).toHaveURL(/\/python-backend\/$/);
  await expect.poll(() => opacityOf(map.row('Security'))).toBeGreaterThan(FADED);
});

test('Escape closes the open topic first, and then the paths @desktop', async ({ map, page }) => {
  await map.openMap(`${ROADMAP}/cloud/?path=ready`);
  await expect(map.panel('Cloud')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(map.panel('Cloud')).toBeHidden();
  await expect(panelOf(page)).toBeVisible();
  await expect(page).toHaveURL(/\/python-backend\/\?path=ready$/);
  await page.keyboard.press('Escape');
  await expect(panelOf(page)).toBeHidden();
  await expect(page).toHaveURL(/\/python-backend\/$/);
});

test('a surprise is one of what is ready, and another one is another @desktop', async ({
  map,
  page,
}) => {
  await map.openMap(`${ROADMAP}/?path=ready`);
  const panel = panelOf(page);
  const ready = await listTitles(panel.getByRole('list').last());
  expect(ready).toHaveLength(7);
  const surprise = panel.getByRole('status').getByRole('link');
  await map.button('Surprise me').click();
  const first = await surprise.innerText();
  expect(ready).toContain(first);
  await map.button('Another one').click();
  await expect(surprise).not.toHaveText(first);
  expect(ready).toContain(await surprise.innerText());
});

test('the way to a topic is a list in its order, which a choice changes', async ({ map, page }) => {
  await map.openMap(`${ROADMAP}/cloud/`);
  await map.link('Learn in this order').click();
  await expect(page).toHaveURL(/\/python-backend\/\?path=goals&to=cloud$/);
  const steps = stepsOf(page);
  await expect(steps).toHaveCount(9);
  await expect(steps.first()).toContainText('Syntax and basics');
  await expect(steps.last()).toContainText('Cloud');
  await expect(panelOf(page)).toContainText('9 topics, about');
  await panelOf(page).getByRole('radio', { name: 'Flask' }).check();
  await expect(page).toHaveURL(/&pick=flask$/);
  await expect(steps.filter({ hasText: /Flask/ }).first()).toBeVisible();
  await expect(boxOf(page, 'FastAPI')).toHaveCount(0);
  await page.goBack();
  await expect(boxOf(page, 'FastAPI')).toBeVisible();
  await page.goBack();
  await expect(map.panel('Cloud')).toBeVisible();
});

test('several goals are found by a few letters, ticked off, and taken back @desktop', async ({
  map,
  page,
}) => {
  await map.openMap(`${ROADMAP}/?path=goals&to=git-basics`);
  const panel = panelOf(page);
  await expect(stepsOf(page)).toHaveCount(1);
  await panel.getByRole('combobox', { name: 'Add a goal' }).fill('workfl');
  await expect(panel.getByRole('option')).toContainText(['GitHub workflow']);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/&to=git-basics,github-workflow$/);
  await expect(stepsOf(page)).toHaveCount(2);
  await expect.poll(() => opacityOf(map.row('Security'))).toBeLessThan(FADED);
  await boxOf(page, 'Git basics').check();
  await expect(panel).toContainText('1 of 2 topics left');
  await map.button('Undo').click();
  await expect(boxOf(page, 'Git basics')).not.toBeChecked();
  await map.button('Remove Git basics from the goals').press('Enter');
  await expect(page).toHaveURL(/&to=github-workflow$/);
  await expect(stepsOf(page)).toHaveCount(2);
  await expect(map.button('Remove GitHub workflow from the goals')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel).toContainText('Choose what you want to be able to do.');
  await expect(panel.locator(':focus')).toHaveCount(1);
});

test('hours that nobody said are shown as assumed @desktop', async ({ map, page }) => {
  await map.openMap('backend-tracker/?path=goals&to=portfolio-website');
  await expect(panelOf(page)).toContainText('are assumed, 2 for a topic and 8 for a project');
  await expect(stepsOf(page).last()).toContainText('~8 h, assumed');
});

test('why one comes before another is told step by step, either way round @desktop', async ({
  map,
  page,
}) => {
  await map.openMap(`${ROADMAP}/?path=why&from=http-basics&to=cloud`);
  const panel = panelOf(page);
  await expect(panel).toContainText('HTTP basics comes before Cloud, in 3 steps.');
  await expect(panel.getByRole('link', { name: 'Deploy Flask or FastAPI' })).toBeVisible();
  await expect(panel).toContainText('The author says so:');
  await map.button('Swap the two').click();
  await expect(page).toHaveURL(/&from=cloud&to=http-basics$/);
  await expect(panel).toContainText('It is the other way round: HTTP basics comes before Cloud.');
});

test('two topics of which neither needs the other have no chain @desktop', async ({
  map,
  page,
}) => {
  await map.openMap(`${ROADMAP}/?path=why&from=http-basics`);
  const panel = panelOf(page);
  await expect(panel).toContainText('Choose two topics');
  await panel.getByRole('combobox', { name: '… come before this?' }).fill('docker');
  await panel.getByRole('option').first().click();
  await expect(panel).toContainText('No chain: neither HTTP basics nor Docker needs the other.');
});

test('a few answers by two keys tell what is known, which is marked in one step and taken back', async ({
  map,
  page,
}) => {
  await map.openMap(`${ROADMAP}/?path=known`);
  const panel = panelOf(page);
  const review = panel.getByText('What follows from your answers.');
  const [, total] = /of (\d+)/.exec((await page.getByRole('banner').textContent()) ?? '') ?? [];
  await expect(panel).toContainText(`Question 1 · ${total} topics still open`);
  let asked = 0;
  while (!(await review.isVisible())) {
    await expect(panel).toContainText(`Question ${asked + 1} `);
    await page.keyboard.press(asked % 2 === 0 ? 'y' : 'n');
    asked += 1;
    await expect(panel.getByText(`Question ${asked} `)).toHaveCount(0);
  }
  await expect(panel).toContainText('No further question is asked');
  expect(asked).toBeGreaterThan(2);
  expect(asked).toBeLessThanOrEqual(MOST_QUESTIONS);
  const known = panel
    .getByRole('group', { name: /^You know: (?:you said so|it comes before)/ })
    .getByRole('checkbox');
  const count = await known.count();
  await panel.getByRole('checkbox', { name: /^Syntax and basics/ }).uncheck();
  await expect(panel.getByText(/^“.+” needs it$/)).toHaveCount(1);
  await panel.getByRole('button', { name: `Mark ${count - 1} topics as done` }).click();
  await expect(
    map.said(`${count - 1} topics marked as done. These can be started now.`),
  ).toBeVisible();
  await expect(panel).toContainText(/\d+ topics can be started now/);
  await expect(page).toHaveURL(/path=ready$/);
  await expect(page.getByRole('banner')).toContainText(`${count - 1} of`);
  await map.button('Undo').click();
  await expect(page.getByRole('banner')).toContainText('0 of');
  await page.goBack();
  await expect(known).toHaveCount(count);
});

test('an answer is a step that can be taken back, and turned round later @desktop', async ({
  map,
  page,
}) => {
  await map.openMap(`${ROADMAP}/?path=known`);
  const panel = panelOf(page);
  await panel.getByRole('button', { name: 'Yes' }).click();
  await expect(panel).toContainText('Question 2');
  await page.keyboard.press('n');
  await expect(panel).toContainText('Question 3');
  await page.goBack();
  await expect(panel).toContainText('Question 2');
  await panel.getByText('Your 1 answer').click();
  await panel.getByRole('button', { name: /: known\. Change to not known$/ }).click();
  await expect(page).toHaveURL(/said=n\./);
  await map.button('That will do').press('Enter');
  await expect(panel).toContainText('Tick what you know to mark it as done.');
  await expect(panel.locator(':focus')).toHaveCount(1);
});

test('answers that contradict each other are told, and the learner says which one counts @desktop', async ({
  map,
  page,
}) => {
  await map.openMap(`${ROADMAP}/?path=known&said=n.http-basics,y.oauth2,n.hashing-and-encryption`);
  const panel = panelOf(page);
  const told = panel.getByRole('status');
  await expect(told).toContainText(
    '“OAuth2: known” does not count: it contradicts “HTTP basics: not known”.',
  );
  await map.button('Let “OAuth2: known” count instead').click();
  await expect(told).toHaveCount(0);
  await expect(page).toHaveURL(/said=y\.oauth2,n\.hashing/);
  await map.button('That will do').click();
  const group = (name: RegExp) => panel.getByRole('group', { name });
  await expect(group(/^You know: you said so/)).toContainText('OAuth2');
  await expect(group(/^You know: it comes before/)).toContainText('HTTP basics');
  await expect(group(/^Still to learn/)).toContainText('Encryption');
  await expect(group(/^Not asked/)).toContainText('Docker');
});

test('an interview begins with what most depends on, and says that the document asks nothing @desktop', async ({
  map,
  page,
}) => {
  await map.openMap(`${ROADMAP}/?path=interview`);
  const panel = panelOf(page);
  await expect(panel).toContainText('The document asks no questions of its own.');
  const titles = await listTitles(panel.getByRole('list').last());
  expect(titles[0]).toBe('Syntax and basics');
  await map.button(/^Show all/).click();
  await expect(panel.getByRole('link', { name: 'Kubernetes' })).toBeVisible();
});

test('projects stand by their depth, each with what it lacks and the way there @desktop', async ({
  map,
  page,
}) => {
  await map.openMap('backend-tracker/?path=projects');
  const panel = panelOf(page);
  await expect(panel.getByRole('link', { name: 'Blog application' })).toBeVisible();
  await panel
    .getByText(/topics to learn first/)
    .first()
    .click();
  await map.button('Learn in this order').first().click();
  await expect(page).toHaveURL(/path=goals&to=blog-application$/);
  await expect(stepsOf(page).last()).toContainText('Blog application');
  await map.openMap(`${ROADMAP}/?path=projects`);
  await expect(panelOf(page)).toContainText('The document names no projects.');
});

test('all of it is reached by the keyboard, and Escape leads back to the map @desktop', async ({
  map,
  page,
}) => {
  await map.openMap(`${ROADMAP}/`);
  await openButton(map).focus();
  await page.keyboard.press('Enter');
  await expect(panelOf(page)).toBeFocused();
  // Past the button that closes, then part by part.
  for (let tabs = 0; tabs < 3; tabs += 1) await page.keyboard.press('Tab');
  await expect(panelOf(page).getByRole('link', { name: 'Goals' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?path=goals$/);
  const field = panelOf(page).getByRole('combobox');
  while (!(await field.evaluate((box) => box === document.activeElement))) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.type('data');
  await expect(panelOf(page).getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/&to=[\w-]+$/);
  await page.keyboard.press('Escape');
  await expect(panelOf(page)).toBeHidden();
  await expect(openButton(map)).toBeFocused();
});

test('the order to learn in prints as a checklist, without the map @desktop', async ({
  map,
  page,
}) => {
  await map.openMap(`${ROADMAP}/?path=goals&to=cloud`);
  await expect(stepsOf(page)).toHaveCount(9);
  await page.emulateMedia({ media: 'print' });
  await expect(map.drawing).toBeHidden();
  await expect(stepsOf(page)).toHaveCount(9);
  for (const step of await stepsOf(page).all()) await expect(step).toBeVisible();
  await expect(page.getByText('Backend developer, Python: Goals')).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('a link that names what does not exist shows what does @desktop', async ({ map, page }) => {
  await map.openMap(`${ROADMAP}/?path=nothing&to=ghost,cloud&pick=ghost&said=y.ghost`);
  await expect(panelOf(page)).toContainText('What leads to Cloud comes first.');
});

test('a document of one’s own has its paths too @desktop', async ({ map, page }) => {
  await map.open('open/');
  await map.button('Start from an example').click();
  await map.awaitMap();
  await openButton(map).click();
  await expect(page).toHaveURL(/\/open\/\?path=ready$/);
  const panel = panelOf(page);
  const first = panel.getByRole('listitem').first().getByRole('link');
  const title = await first.innerText();
  await first.click();
  await expect(page).toHaveURL(/\/open\/\?path=ready#/);
  await map.mark('Done').click();
  await map.link('Close this topic').click();
  await expect(panel).toBeVisible();
  await expect(panel.getByRole('link', { name: title, exact: true })).toHaveCount(0);
});
