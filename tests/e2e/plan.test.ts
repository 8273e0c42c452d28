/** The weekly plan: what it says, how it is changed, and what can be taken along. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import ICAL from 'ical.js';
import { readTwin, thingsToLearn } from './built-site.ts';
import { expect, test } from './fixtures.ts';
import { MapPage } from './map-page.ts';

const ROADMAP = 'python-backend';
const TITLE = readTwin(ROADMAP).label;
/** Five hours a week from a Monday on. */
const QUERY = '?from=2026-01-05&week=300&off=sa,su';
const FIRST_DAY = new Date('2026-01-05T09:00:00');

class PlanPage {
  readonly page: Page;
  readonly map: MapPage;
  readonly weeks: Locator;
  readonly settings: Locator;

  constructor(page: Page, map: MapPage) {
    this.page = page;
    this.map = map;
    this.weeks = page.getByRole('listitem', { name: /^Week \d+/ });
    this.settings = page.getByRole('form', { name: 'Settings' });
  }

  async open(query = QUERY, today = FIRST_DAY): Promise<void> {
    await this.page.clock.setFixedTime(today);
    await this.map.open(`plan/${ROADMAP}/${query}`);
    await expect(this.settings).toBeAttached();
  }

  week(nth: number): Locator {
    return this.weeks.nth(nth - 1);
  }

  /** The link of a topic in its first week. */
  topic(title: string): Locator {
    return this.weeks.getByRole('link', { name: title, exact: true }).first();
  }

  mover(title: string): Locator {
    return this.page.getByRole('button', { name: `Move ${title}`, exact: true });
  }

  get end(): Locator {
    return this.page.getByRole('region', { name: 'Done by' }).getByRole('heading');
  }

  /** The ids of all topics, in the order in which they are learnt. */
  async order(): Promise<readonly string[]> {
    const addresses = await this.weeks
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    return addresses.map((address) => address.split('/').at(-2) ?? '');
  }
}

const open = async (page: Page, map: MapPage, query?: string, today?: Date): Promise<PlanPage> => {
  const plan = new PlanPage(page, map);
  await plan.open(query, today);
  return plan;
};

test('a plan holds every topic in weeks, after all that it needs, and says when it ends @desktop', async ({
  map,
  page,
}) => {
  const plan = await open(page, map);
  await expect(plan.end).toHaveText('20 January 2027');
  await expect(plan.week(1)).toContainText('5–11 January');
  await expect(plan.week(1)).toContainText('5 h of 5 h');
  await expect(page.getByText(/the plan assumes 2 hours for a topic/)).toBeVisible();

  const twin = readTwin(ROADMAP);
  const order = await plan.order();
  const known = new Set(thingsToLearn(twin).map(([id]) => id));
  expect(order.length).toBeGreaterThan(50);
  for (const id of order) expect(known.has(id), id).toBe(true);
  for (const { source, target, relation } of twin.edges) {
    if (relation !== 'requires' || !order.includes(source) || !order.includes(target)) continue;
    expect(order.lastIndexOf(source), `${source} before ${target}`).toBeLessThan(
      order.indexOf(target),
    );
  }
  await plan.topic('Docker').click();
  await expect(map.panel('Docker')).toBeVisible();
});

test('what is said about it changes it at once, is in the address, and is there at the next visit @desktop', async ({
  map,
  page,
}) => {
  const plan = await open(page, map, '');
  await expect(plan.end).toHaveText('20 January 2027');
  await plan.settings.getByLabel('Hours').fill('10');
  await plan.settings.getByLabel('Hours').press('Tab');
  await expect(plan.end).toHaveText('14 July 2026');
  await expect(page).toHaveURL(/week=600/);
  await map.button('Friday').click();
  await expect(map.button('Friday')).toHaveAttribute('aria-pressed', 'true');
  await page.getByLabel('First day').fill('2026-01-12');
  await page.getByLabel('Last day').fill('2026-01-18');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(plan.week(2)).toContainText('Days off');
  await expect(plan.end).toHaveText('21 July 2026');
  await page.getByRole('combobox', { name: 'Add a goal…' }).selectOption({ label: '– REST APIs' });
  // The arrow keys choose as they go: nothing is taken before it is added.
  await expect(page).not.toHaveURL(/goal=/);
  await map.button('Add this goal').click();
  await expect(page).toHaveURL(/goal=rest-apis/);
  await expect(plan.topic('REST APIs')).toBeVisible();
  await expect(plan.topic('Kubernetes')).toHaveCount(0);
  const [address, end] = [page.url(), await plan.end.innerText()];

  await map.open(`plan/${ROADMAP}/`);
  await expect(plan.end).toHaveText(end);
  await expect(page).toHaveURL(address);
  await map.button('Start over').click();
  await expect(plan.end).toHaveText('20 January 2027');
  await page.getByRole('region', { name: 'Message' }).getByRole('button', { name: 'Undo' }).click();
  await expect(plan.end).toHaveText(end);
});

test('who takes a goal or a holiday away by the keyboard stays beside it @desktop', async ({
  map,
  page,
}) => {
  const days = 'away=2026-01-12..2026-01-14,2026-02-02..2026-02-02';
  await open(page, map, `${QUERY}&goal=rest-apis&goal=docker&${days}`);
  await map.button('Remove REST APIs').press('Enter');
  await expect(map.button('Remove Docker')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Add a goal…' })).toBeFocused();
  await map.button('Remove 2 February 2026').press('Enter');
  await expect(map.button(/^Remove 12 January 2026/)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('First day')).toBeFocused();
});

test('a plan begins with the first visit, and a link does not write over it @desktop', async ({
  map,
  page,
}) => {
  const plan = await open(page, map, '');
  await expect(page).toHaveURL(/from=2026-01-05/);
  await plan.open('?utm_source=mail', new Date('2026-02-09T09:00:00'));
  await expect(plan.week(1)).toContainText('5–11 January');
  await expect(page.getByText(/topics were planned before today/)).toBeVisible();

  const end = await plan.end.innerText();
  await plan.open('?from=2026-02-09&week=600&off=sa,su', new Date('2026-02-09T09:00:00'));
  await expect(page.getByText('Your plan of before stays as it was')).toBeVisible();
  await map.button('Friday').click();
  await expect(page.getByText('Your plan of before can be brought back')).toBeVisible();
  await map.button('Back to your plan of before').click();
  await expect(plan.end).toHaveText(end);
  await plan.open('', new Date('2026-02-09T09:00:00'));
  await expect(plan.end).toHaveText(end);
  await expect(page.getByText('comes from a link')).toHaveCount(0);
});

test('dates that are typed by halves say nothing yet @desktop', async ({ map, page }) => {
  const plan = await open(page, map);
  const address = page.url();
  for (const half of ['0002-01-12', '0202-01-12'])
    await plan.settings.getByLabel('Begin on').fill(half);
  await plan.settings.getByLabel('Be done by').fill('0202-01-12');
  await page.getByLabel('First day').fill('12026-01-05');
  await expect(page.getByRole('button', { name: 'Add', exact: true })).toBeDisabled();
  await expect(plan.settings.getByLabel('Begin on')).toHaveValue('2026-01-05');
  await expect(page).toHaveURL(address);
});

test('a topic is moved by the keyboard, and refused with the reason where it would break the order @desktop', async ({
  map,
  page,
}) => {
  const plan = await open(page, map);
  await expect(plan.week(8)).toContainText('HTTP basics');
  await plan.mover('HTTP basics').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(map.said('HTTP basics now begins in the week of 16')).toHaveCount(1);
  await expect(plan.week(7)).toContainText('HTTP basics');
  await expect(plan.week(7)).toContainText('Moved here');
  await expect(plan.mover('HTTP basics')).toBeFocused();
  await expect(page).toHaveURL(/pin=http-basics~2026-02-16/);

  await plan.mover('REST APIs').focus();
  for (let times = 0; times < 3; times += 1) await page.keyboard.press('Alt+ArrowUp');
  await expect(map.said(/REST APIs cannot begin .* it needs HTTP basics, which ends/)).toHaveCount(
    1,
  );
  await expect(plan.mover('REST APIs')).toBeFocused();

  await plan.mover('HTTP basics').click();
  const box = page.getByRole('group', { name: 'Move HTTP basics' });
  await box
    .getByRole('combobox', { name: 'Begin in' })
    .selectOption({ label: 'Week 12: 23–29 March' });
  await box.getByRole('button', { name: 'Move', exact: true }).click();
  await expect(map.said(/HTTP basics cannot begin .* needs it, and begins/)).toHaveCount(1);
  await box.getByRole('button', { name: 'Let the plan place it' }).click();
  await expect(map.said('HTTP basics stands where the order puts it again.')).toHaveCount(1);
  await expect(page).not.toHaveURL(/pin=http-basics/);
  await map.button('Undo').press('Enter');
  await expect(page).toHaveURL(/pin=http-basics~2026-02-16/);
  await expect(plan.mover('HTTP basics')).toBeFocused();
});

test('a topic is moved by dragging it to another week @desktop', async ({ map, page }) => {
  const plan = await open(page, map);
  await expect(plan.week(6)).toContainText('Git basics');
  await plan.topic('Git basics').locator('xpath=ancestor::li[1]').dragTo(plan.week(5));
  await expect(plan.week(5)).toContainText('Git basics');
  await expect(map.said('Git basics now begins in the week of 2')).toHaveCount(1);
});

test('a deadline drops what is least useful, and says what, or that even that is not enough @desktop', async ({
  map,
  page,
}) => {
  const plan = await open(page, map, `${QUERY}&by=2026-07-31`);
  const region = page.getByRole('region', { name: 'Be done by' });
  await expect(region).toContainText('To be done by 31 July 2026');
  const dropped = await region.getByRole('listitem').allInnerTexts();
  expect(dropped.length).toBeGreaterThan(2);
  for (const title of dropped) await expect(plan.topic(title)).toHaveCount(0);
  await expect(plan.end).toHaveText(/July 2026/);

  // No time for the first topic is not the same as nothing to do.
  await plan.open(`${QUERY}&by=2026-01-06`);
  await expect(page.getByText('Nothing of it can be done by 6 January 2026.')).toBeVisible();

  await plan.open(`${QUERY}&by=2026-01-09&goal=kubernetes`);
  await expect(region).toContainText('This cannot be done by 9 January 2026');
  await expect(plan.topic('Kubernetes')).toBeVisible();
});

test('who is ahead is told, and what follows comes sooner @desktop', async ({ map, page }) => {
  const plan = await open(page, map, QUERY, new Date('2026-01-07T09:00:00'));
  const before = await plan.end.innerText();
  await page.getByRole('checkbox', { name: 'HTTP basics: done' }).check();
  const told = page.getByText('1 topic is done although it is planned for later.');
  await expect(told).toBeVisible();
  await map.button('Plan again from today').click();
  await expect(told).toHaveCount(0);
  await expect(plan.end).not.toHaveText(before);
  await expect(plan.topic('HTTP basics')).toHaveCount(0);
  // What is done later on the same day stays in the plan.
  await page.clock.setFixedTime(new Date('2026-01-07T15:00:00'));
  await page.getByRole('checkbox', { name: 'Syntax and basics: done' }).check();
  await expect(plan.topic('Syntax and basics')).toBeVisible();
});

test('a change of the settings leaves what is over as it was planned @desktop', async ({
  map,
  page,
}) => {
  const plan = await open(page, map, QUERY, new Date('2026-01-20T09:00:00'));
  const review = page.locator('details').filter({ hasText: 'Weekly review' });
  const first = review.getByRole('row', { name: /^5–11 January/ });
  await review.getByText('Weekly review', { exact: true }).click();
  await expect(first).toContainText('5 h');
  await plan.settings.getByLabel('Hours').fill('10');
  await plan.settings.getByLabel('Hours').press('Tab');
  await expect(plan.week(1)).toContainText('19–25 January');
  await expect(plan.week(1)).toContainText('8 h of 8 h');
  await expect(first).toContainText('5 h');
  await expect(review.getByRole('row', { name: /^12–18 January/ })).toContainText('5 h');
  await expect(page).toHaveURL(/again=2026-01-20T09:00:00&was=2026-01-05~300x2,2026-01-19~60/);
  await expect(page.getByRole('status').filter({ hasText: /^The plan ends on/ })).toHaveCount(1);
  const address = page.url();
  await page.reload();
  await expect(plan.week(1)).toContainText('8 h of 8 h');
  await review.getByText('Weekly review', { exact: true }).click();
  await expect(first).toContainText('5 h');
  await expect(page).toHaveURL(address);
});

test('a topic that is moved later leaves what is over as it was planned, and none is moved into it @desktop', async ({
  map,
  page,
}) => {
  const plan = await open(page, map, QUERY, new Date('2026-01-20T09:00:00'));
  await page.getByRole('checkbox', { name: 'Syntax and basics: done' }).check();
  await expect(plan.mover('Data structures')).toBeVisible();
  // What is done stands where it was done.
  await expect(plan.mover('Syntax and basics')).toHaveCount(0);
  await plan.mover('Data structures').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(map.said(/^Data structures cannot begin .* that week is over/)).toHaveCount(1);
  await plan.mover('Git basics').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(map.said('Git basics now begins in the week of')).toHaveCount(1);
  await expect(plan.week(1)).toContainText('19–25 January');
  for (const week of [/^5–11 January/, /^12–18 January/])
    await expect(page.getByRole('row', { name: week })).toContainText('5 h');
  await map.button('Undo').click();
  await expect(plan.week(1)).toContainText('5–11 January');
});

test('who falls behind plans again from today, and reads what moved and how fast they are @desktop', async ({
  map,
  page,
}) => {
  const plan = await open(page, map);
  await expect(page.getByText('planned before today')).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'Syntax and basics: done' }).check();
  await expect(page.getByRole('checkbox', { name: 'Syntax and basics: done' })).toBeChecked();
  await expect(page.getByRole('img', { name: /12 h of 273 h are done/ })).toBeVisible();
  await expect(page.getByText('After a week you can read here')).toBeVisible();

  await plan.open(QUERY, new Date('2026-02-09T09:00:00'));
  await expect(page.getByRole('checkbox', { name: 'Syntax and basics: done' })).toBeChecked();
  await expect(
    page.getByText('2 topics were planned before today and are not done yet.'),
  ).toBeVisible();
  await expect(page.getByText('2 h 24 min a week is your real speed so far.')).toBeVisible();
  const row = page.getByRole('row', { name: /^5–11 January/ });
  await expect(row).toContainText('Syntax and basics');
  await map.button('Plan again from today').click();
  await expect(map.said(/^Planned again from today: \d+ topics moved\./)).toHaveCount(1);
  await expect(page.getByText('Data structures: 19–25 January → 9–15 February')).toBeVisible();
  await expect(plan.week(1)).toContainText('9–15 February');
  await expect(plan.week(1)).toContainText('This week');
  await expect(page.getByText('planned before today')).toHaveCount(0);
  await expect(page.getByRole('img', { name: /12 h of 273 h are done/ })).toBeVisible();

  const end = await plan.end.innerText();
  await map.button('Plan with 2 h 30 min a week').click();
  await expect(plan.end).not.toHaveText(end);
  await expect(plan.settings.getByLabel('Hours')).toHaveValue('2.5');
});

test('the critical path and the slack of each topic can be shown @desktop', async ({
  map,
  page,
}) => {
  const plan = await open(page, map);
  await page.getByRole('checkbox', { name: 'Show the critical path' }).check();
  await expect(page.getByText(/\d+ topics wait for each other, one by one/)).toBeVisible();
  await expect(plan.weeks.getByText('critical path', { exact: true }).first()).toBeVisible();
  await expect(plan.weeks.getByText(/^\d+ weeks? of slack$/).first()).toBeVisible();
});

test('a plan is taken along as a calendar and as a checklist @desktop', async ({ map, page }) => {
  await open(page, map);
  const save = async (name: string): Promise<readonly [string, string]> => {
    const [file] = await Promise.all([page.waitForEvent('download'), map.button(name).click()]);
    return [file.suggestedFilename(), readFileSync(await file.path(), 'utf8')];
  };
  const [calendarName, calendar] = await save('Calendar (.ics)');
  expect(calendarName).toBe(`${ROADMAP}.ics`);
  const events = new ICAL.Component(ICAL.parse(calendar) as unknown[]).getAllSubcomponents(
    'vevent',
  );
  const first = new ICAL.Event(events[0]);
  expect([first.summary, String(first.startDate)]).toEqual([
    'Syntax and basics (1 h)',
    '2026-01-05',
  ]);
  // An hour on each of five days a week.
  expect(events).toHaveLength(273);

  const [checklistName, checklist] = await save('Checklist (.md)');
  expect(checklistName).toBe(`${ROADMAP}-plan.md`);
  expect(checklist).toContain(
    `# Weekly plan: ${TITLE}\n\n## Week 1: 5 January 2026 to 11 January 2026\n\n`,
  );
  expect(checklist).toContain('- [ ] Syntax and basics (5 h; part 1 of 3)');
});

test('a plan prints without what cannot be clicked on paper @desktop', async ({ map, page }) => {
  const plan = await open(page, map);
  await page.emulateMedia({ media: 'print' });
  await expect(plan.settings).toBeHidden();
  await expect(map.button('Print')).toBeHidden();
  await expect(plan.mover('Git basics')).toBeHidden();
  await expect(plan.end).toBeVisible();
  await expect(plan.week(35)).toBeVisible();
});

test('the header, the outline and the menu lead to the plan, and the plan back to the map', async ({
  map,
  page,
  isMobile,
}) => {
  const plan = new PlanPage(page, map);
  const bar = page.getByRole('banner');
  const outline = page.getByRole('complementary', { name: 'Outline' });
  const ways = [
    async () => {
      await map.button('Outline').click();
      await outline.getByRole('link', { name: 'Weekly plan' }).click();
    },
    async () => {
      await bar.getByRole('button', { name: /Choose a roadmap/ }).click();
      await bar.getByRole('navigation').getByRole('link', { name: 'Weekly plan' }).click();
    },
    async () => {
      if (!isMobile) await bar.getByTitle('Weekly plan').click();
      else await map.open(`plan/${ROADMAP}/`);
    },
  ];
  for (const go of ways) {
    await map.openMap(`${ROADMAP}/`);
    await go();
    await expect(plan.end).toBeVisible();
  }
  await map.link(TITLE).click();
  await map.awaitMap();
});

test('two windows keep one plan, which is of today when they are looked at again @desktop', async ({
  map,
  page,
  context,
}) => {
  const plan = await open(page, map, '');
  const window = await context.newPage();
  const other = new PlanPage(window, new MapPage(window, true));
  await other.page.clock.setFixedTime(FIRST_DAY);
  await other.page.goto(page.url());
  await expect(other.end).toHaveText('20 January 2027');
  await plan.settings.getByLabel('Hours').fill('10');
  await plan.settings.getByLabel('Hours').press('Tab');
  await expect(other.end).toHaveText('14 July 2026');
  await expect(other.page).toHaveURL(/week=600/);
  await other.settings.getByRole('button', { name: 'Friday' }).click();
  await expect(page).toHaveURL(/week=600&off=fr,sa,su/);

  await expect(plan.week(1)).toContainText('This week');
  await page.clock.setFixedTime(new Date('2026-01-13T09:00:00'));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(plan.week(2)).toContainText('This week');
});

test('from goals on the map to a plan of what they need, at the pace of before, the choice with them @desktop', async ({
  map,
  page,
}) => {
  const plan = await open(page, map, '?from=2026-01-05&week=600&off=sa,su');
  await plan.settings.getByLabel('Hours').fill('20');
  await plan.settings.getByLabel('Hours').press('Tab');
  await map.openMap(`${ROADMAP}/?path=goals&to=oauth2`);
  await page.getByRole('radio', { name: 'Flask' }).click();
  await page.getByRole('link', { name: 'Plan it week by week' }).click();
  await expect(plan.end).toBeVisible();
  await expect(page).toHaveURL(/week=1200&.*goal=oauth2&pick=flask/);
  expect(await plan.order()).toContain('flask');
  expect(await plan.order()).not.toContain('fastapi');
  await expect(page.getByText('This plan is for the goals that you chose')).toBeVisible();
  await plan.settings.getByRole('radio', { name: 'FastAPI' }).click();
  await expect(plan.topic('FastAPI')).toBeVisible();
  expect(await plan.order()).not.toContain('flask');
});

test('a deadline before the first day says so, and what to do @desktop', async ({ map, page }) => {
  const plan = await open(page, map, `${QUERY}&by=2025-12-24`);
  await expect(
    page.getByText(
      'No day is left: the plan begins on 5 January 2026, and all is to be done by 24 December 2025. Choose a later day.',
    ),
  ).toBeVisible();
  await expect(plan.end).toHaveText('20 January 2027');
});

test('storage that is forbidden or holds something else is told and harms nothing @desktop', async ({
  map,
  page,
}) => {
  await page.addInitScript((key) => {
    Storage.prototype.getItem = (name) => (name === key ? '%%%&week=many&pin=~' : null);
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  }, `waymark:plan:v1:${ROADMAP}`);
  const plan = await open(page, map, '');
  await expect(plan.end).toHaveText('20 January 2027');
  await map.button('Friday').click();
  await expect(page.getByText('This browser keeps nothing: save the link')).toBeVisible();
  await expect(page).toHaveURL(/off=fr,sa,su/);
});

test('a plan that cannot be loaded says so and can be tried again @desktop', async ({
  map,
  page,
  problems,
}) => {
  problems.expect(/map\.json/);
  await page.route('**/map.json', (route) => route.abort());
  await map.open(`plan/${ROADMAP}/`);
  await expect(page.getByRole('alert')).toContainText('The plan could not be loaded.');
  await page.unroute('**/map.json');
  await map.button('Try again').click();
  await expect(page.getByRole('region', { name: 'Done by' })).toBeVisible();
});

test('on a phone the settings are folded away, and a topic is moved by its button @phone', async ({
  map,
  page,
}) => {
  const plan = await open(page, map);
  await expect(plan.end).toBeInViewport();
  const hours = plan.settings.getByLabel('Hours');
  await expect(hours).toBeHidden();
  await map.button(/^Settings/).tap();
  await hours.fill('20');
  await hours.blur();
  await expect(plan.end).toHaveText('9 April 2026');
  await map.button(/^Settings/).tap();
  await plan.mover('Git basics').tap();
  await page
    .getByRole('group', { name: 'Move Git basics' })
    .getByRole('button', { name: 'A week later' })
    .tap();
  await expect(map.said(/Git basics (?:now begins|cannot begin)/)).toHaveCount(1);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(page.viewportSize()?.width);
});

test('without scripts the page says what it would do, and leads to the map @no-script', async ({
  map,
  page,
}) => {
  await map.open(`plan/${ROADMAP}/`);
  await expect(page.getByRole('paragraph').filter({ hasText: 'needs JavaScript' })).toBeVisible();
  await expect(page.getByRole('form')).toHaveCount(0);
  await map.link(TITLE).click();
  await expect(page).toHaveURL(/\/python-backend\/$/);
});
