import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { store } from './stored.ts';
import type { MapPage } from './map-page.ts';

interface State {
  readonly name: string;
  readonly go: (map: MapPage, page: Page) => Promise<unknown>;
}

const STATES: readonly State[] = [
  { name: 'the home page', go: (map) => map.open('') },
  { name: 'a map', go: (map) => map.openMap('backend-tracker/') },
  { name: 'an open topic', go: (map) => map.openMap('python-backend/rest-apis/') },
  {
    name: 'a topic at the end of a long way @desktop',
    go: (map) => map.openMap('python-backend-step-by-step/high-traffic-api/'),
  },
  {
    name: 'the outline',
    go: async (map, page) => {
      await map.openMap('python-backend/');
      await map.button('Outline').click();
      await expect(page.getByRole('complementary', { name: 'Outline' })).toBeVisible();
    },
  },
  {
    name: 'the search box',
    go: async (map) => {
      await map.openMap('python-backend/');
      await map.search('dokcer');
      await expect(map.options.first()).toBeVisible();
    },
  },
  {
    name: 'the empty search box @desktop',
    go: async (map) => {
      await map.openMap('python-backend/');
      await map.openSearch();
    },
  },
  {
    name: 'the reasons of a line @desktop',
    go: async (map, page) => {
      await map.openMap('python-backend/rest-apis/');
      await map.button('Why? HTTP basics').click();
      await expect(page.getByText('The author says so:')).toBeVisible();
    },
  },
  { name: 'the page for a document of one’s own', go: (map) => map.open('open/') },
  {
    name: 'a document of one’s own',
    go: async (map) => {
      await map.open('open/');
      await map.button('Start from an example').click();
      await map.awaitMap();
    },
  },
  { name: 'the map of all skills', go: (map) => map.openMap('skills/') },
  {
    name: 'a skill, marked @desktop',
    go: async (map) => {
      await map.openMap('skills/docker/');
      await map.mark('Learning').click();
      await expect(map.said('being learnt')).toBeVisible();
    },
  },
  {
    name: 'a topic that was marked elsewhere @desktop',
    go: async (map) => {
      await map.openMap('python-backend/docker/');
      await map.mark('Done').click();
      await map
        .section('Also in')
        .getByRole('link', { name: /PyArch/ })
        .click();
      await expect(map.button('Count it apart here')).toBeVisible();
    },
  },
  {
    name: 'two roadmaps compared @desktop',
    go: async (map, page) => {
      await map.openMap('skills/?compare=python-backend,pyarch');
      await expect(map.heading(/^Where the order differs/)).toBeVisible();
      await page.getByText('In both').click();
    },
  },
  {
    name: 'what is ready now, beside the map',
    go: async (map, page) => {
      await map.openMap('python-backend/?path=ready');
      await map.button('Surprise me').click();
      await expect(page.getByText('How about')).toBeVisible();
    },
  },
  {
    name: 'the way to a goal, with one done @desktop',
    go: async (map, page) => {
      await map.openMap('backend-tracker/?path=goals&to=portfolio-website');
      await page.getByRole('checkbox', { name: 'Git basics is done' }).check();
      await page.getByRole('combobox', { name: 'Add a goal' }).fill('cache');
      await expect(page.getByRole('option').first()).toBeVisible();
    },
  },
  {
    name: 'why one topic comes before another @desktop',
    go: async (map, page) => {
      await map.openMap('python-backend/?path=why&from=http-basics&to=cloud');
      await expect(page.getByText('HTTP basics comes before Cloud')).toBeVisible();
    },
  },
  {
    name: 'a question about what is known @desktop',
    go: async (map) => {
      await map.openMap('python-backend/?path=known&said=y.oop');
      await expect(map.button('Yes')).toBeVisible();
    },
  },
  {
    name: 'what follows from the answers @desktop',
    go: async (map, page) => {
      await map.openMap('python-backend/?path=known&said=y.oop,n.redis&review');
      await page.getByText('Your 2 answers').click();
      await expect(map.button('Mark 3 topics as done')).toBeVisible();
    },
  },
  {
    name: 'the topics of an interview @desktop',
    go: async (map, page) => {
      await map.openMap('python-backend/?path=interview');
      await expect(page.getByText('depend on it').first()).toBeVisible();
    },
  },
  {
    name: 'projects and what they lack @desktop',
    go: async (map, page) => {
      await map.openMap('backend-tracker/?path=projects');
      await page
        .getByText(/topics to learn first/)
        .first()
        .click();
    },
  },
  {
    name: 'a weekly plan',
    go: async (map, page) => {
      await map.open(
        'plan/python-backend/?from=2026-01-05&by=2026-08-01&away=2026-01-12..2026-01-18',
      );
      await page.getByRole('checkbox', { name: 'Syntax and basics: done' }).check();
      await page.getByRole('checkbox', { name: 'Show the critical path' }).check();
      await map.button('Move OOP').click();
      await expect(page.getByRole('group', { name: 'Move OOP' })).toBeVisible();
    },
  },
  {
    name: 'a note that is read and one that is written @desktop',
    go: async (map, page) => {
      await map.openMap('python-backend/docker/');
      await map.button('Add a note or a link').click();
      await page.getByRole('textbox', { name: 'Note on Docker' }).fill('Use **volumes**.');
      await map.button('Add a link').click();
    },
  },
  {
    name: 'all notes @desktop',
    go: async (map, page) => {
      await map.open('notes/');
      const place = { roadmap: 'pyarch', topic: 'docker-containers', title: 'Docker containers' };
      await store(page, [
        { key: 'note:skill:docker#1', text: '- [x] a `note`', replaces: [], at: 1, place },
      ]);
      await page.reload();
      await expect(page.getByRole('checkbox')).toBeVisible();
    },
  },
  {
    name: 'all progress, with a code and something to place again',
    go: async (map, page) => {
      await map.open('progress/');
      const place = { roadmap: 'pyarch', topic: 'punch-cards', title: 'Punch cards' };
      await store(page, [{ key: 'topic:pyarch/punch-cards', mark: 'done', at: 1, place }]);
      await page.reload();
      await expect(map.heading('To be placed again')).toBeVisible();
      await map.button('Show a link and a code').click();
      await expect(page.getByRole('img', { name: /^Code/ })).toBeVisible();
    },
  },
  {
    name: 'a page that is not there',
    go: async (map, page) => {
      await map.open('python-backend/websocket/');
      await expect(page.getByRole('list', { name: 'Nearest topics' })).toBeVisible();
    },
  },
];

/** What axe finds, in a line each; of a theme only what colours do. */
async function listViolations(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    // To describe all that is as it should be takes several times as long as to look for what is not.
    .options({ resultTypes: ['violations'] })
    // There are no frames, whose findings would be put together in a page of their own.
    .setLegacyMode();
  if (rules !== undefined) axe.withRules(rules);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

for (const { name, go } of STATES)
  test(`everyone can use ${name}, in either theme`, async ({ map, page, problems }) => {
    problems.expect(/404.*\/websocket\//);
    await go(map, page);
    expect(await listViolations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(await listViolations(page, ['color-contrast'])).toEqual([]);
  });
