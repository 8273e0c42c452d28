import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import type { MapPage } from './map-page.ts';

interface State {
  readonly name: string;
  readonly go: (map: MapPage, page: Page) => Promise<unknown>;
  /** The map behind, which another state of this list is about; looking at it takes axe seconds. */
  readonly isMapKnown?: boolean;
}

const STATES: readonly State[] = [
  { name: 'the home page', go: (map) => map.open('') },
  { name: 'a map', go: (map) => map.openMap('backend-tracker/') },
  { name: 'an open topic', go: (map) => map.openMap('python-backend/rest-apis/') },
  {
    name: 'a topic at the end of a long way',
    go: (map) => map.openMap('python-backend-step-by-step/high-traffic-api/'),
    isMapKnown: true,
  },
  {
    name: 'the outline',
    go: async (map, page) => {
      await map.openMap('python-backend/');
      await map.button('Outline').click();
      await expect(page.getByRole('complementary', { name: 'Outline' })).toBeVisible();
    },
    isMapKnown: true,
  },
  {
    name: 'the search box',
    go: async (map) => {
      await map.openMap('python-backend/');
      await map.search('dokcer');
      await expect(map.options.first()).toBeVisible();
    },
    isMapKnown: true,
  },
  {
    name: 'the empty search box',
    go: async (map) => {
      await map.openMap('python-backend/');
      await map.openSearch();
    },
    isMapKnown: true,
  },
  {
    name: 'the reasons of a line',
    go: async (map, page) => {
      await map.openMap('python-backend/rest-apis/');
      await map.button('Why? HTTP basics').click();
      await expect(page.getByText('The author says so:')).toBeVisible();
    },
    isMapKnown: true,
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
    name: 'a skill, marked',
    go: async (map) => {
      await map.openMap('skills/docker/');
      await map.mark('Learning').click();
      await expect(map.said('being learnt')).toBeVisible();
    },
    isMapKnown: true,
  },
  {
    name: 'a topic that was marked elsewhere',
    go: async (map) => {
      await map.openMap('python-backend/docker/');
      await map.mark('Done').click();
      await map
        .section('Also in')
        .getByRole('link', { name: /PyArch/ })
        .click();
      await expect(map.button('Count it apart here')).toBeVisible();
    },
    isMapKnown: true,
  },
  {
    name: 'two roadmaps compared',
    go: async (map, page) => {
      await map.openMap('skills/?compare=python-backend,pyarch');
      await expect(map.heading(/^Where the order differs/)).toBeVisible();
      await page.getByText('In both').click();
    },
    isMapKnown: true,
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
async function listViolations(
  page: Page,
  isMapKnown: boolean,
  rules?: string[],
): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  if (rules !== undefined) axe.withRules(rules);
  if (isMapKnown) axe.exclude('[role=group][aria-label^="Map of"]');
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

for (const { name, go, isMapKnown = false } of STATES)
  test(`everyone can use ${name}, in either theme`, async ({ map, page, problems }) => {
    problems.expect(/404.*\/websocket\//);
    await go(map, page);
    expect(await listViolations(page, isMapKnown)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(await listViolations(page, isMapKnown, ['color-contrast'])).toEqual([]);
  });
