/** The map of all skills: which roadmap teaches what, two of them compared, and what they say of one skill. */
import type { Page } from '@playwright/test';
import { nodeOf, readTwin, twins, type Twin } from './built-site.ts';
import { expect, test } from './fixtures.ts';
import { opacitiesOf } from './geometry.ts';
import type { MapPage } from './map-page.ts';

const SKILL = 'docker';
const FADED = 0.7;

const filterOf = (page: Page) => page.getByRole('combobox', { name: 'Taught by' });
const comparisonOf = (page: Page) =>
  page.getByRole('complementary', { name: 'Two roadmaps compared' });

function titleOf(roadmap: string): string {
  return readTwin(roadmap).label;
}

function skillsOf({ nodes }: Twin): readonly string[] {
  return Object.values(nodes).flatMap(({ metadata }) => metadata.skills);
}

/** The skills on the map, each with whether it has stepped back. */
async function listSkills(map: MapPage): Promise<ReadonlyMap<string, boolean>> {
  const rows = map.drawing.getByRole('link', { name: / roadmaps?$/ });
  const skills = await rows.evaluateAll((links) =>
    links.map((link) => link.getAttribute('href')?.split('/').at(-2) ?? ''),
  );
  const opacities = await opacitiesOf(rows);
  return new Map(skills.map((skill, i) => [skill, (opacities[i] ?? NaN) < FADED]));
}

test('the home page leads to the map of all skills @desktop', async ({ map, page }) => {
  await map.open('');
  await map.link(/^All skills/).click();
  await expect(page).toHaveURL(/\/skills\/$/);
  await map.awaitMap();
  await expect(map.drawing).toHaveAccessibleName('Map of All skills');
  await expect(map.row('Python basics')).toHaveAccessibleName(/, in 5 roadmaps\b/);
});

test('skills that a chosen roadmap does not teach step back, until any roadmap will do @desktop', async ({
  map,
  page,
}) => {
  const taught = new Set(skillsOf(readTwin('pyarch')));
  await map.openMap('skills/');
  const all = [...(await listSkills(map)).keys()];
  expect(all.filter((skill) => taught.has(skill)).length).toBeGreaterThan(2);
  await filterOf(page).selectOption({ label: titleOf('pyarch') });
  await expect(page).toHaveURL(/\/skills\/\?roadmap=pyarch$/);
  const wanted = new Map(all.map((skill) => [skill, !taught.has(skill)]));
  await expect.poll(() => listSkills(map)).toEqual(wanted);
  await filterOf(page).selectOption({ label: 'any roadmap' });
  await expect(page).toHaveURL(/\/skills\/$/);
  await expect.poll(() => listSkills(map)).toEqual(new Map(all.map((skill) => [skill, false])));
});

test('the chosen roadmap stays chosen while skills are opened, when the page is loaded anew, and on the way back @desktop', async ({
  map,
  page,
}) => {
  const chosen = filterOf(page);
  await map.openMap('skills/');
  await chosen.selectOption({ label: titleOf('pyarch') });
  await map.row('Python basics').click();
  await expect(page).toHaveURL(/\/skills\/python-basics\/\?roadmap=pyarch$/);
  await expect(map.panel('Python basics')).toBeVisible();
  await page.reload();
  await map.awaitHydration();
  await map.awaitMap();
  await expect(map.panel('Python basics')).toBeVisible();
  await expect(chosen).toHaveValue('pyarch');
  await map.link('Close this topic').click();
  await expect(page).toHaveURL(/\/skills\/\?roadmap=pyarch$/);
  await expect(chosen).toHaveValue('pyarch');
  for (const [address, value] of [
    [/\/skills\/python-basics\/\?roadmap=pyarch$/, 'pyarch'],
    [/\/skills\/\?roadmap=pyarch$/, 'pyarch'],
    [/\/skills\/$/, ''],
  ] as const) {
    await page.goBack();
    await expect(page).toHaveURL(address);
    await expect(chosen).toHaveValue(value);
  }
});

test('an address compares two roadmaps; choosing others is a step that can be taken back @desktop', async ({
  map,
  page,
}) => {
  await map.openMap('skills/?compare=python-backend,pyarch');
  const comparison = comparisonOf(page);
  await expect(comparison.getByRole('heading', { name: /^Where the order differs/ })).toBeVisible();
  const one = comparison.getByRole('combobox', { name: 'One roadmap' });
  const other = comparison.getByRole('combobox', { name: 'The other roadmap' });
  const only = (roadmap: string) => comparison.getByText(`Only in ${titleOf(roadmap)}`);
  await expect(one).toHaveValue('python-backend');
  await expect(other).toHaveValue('pyarch');
  await expect(only('pyarch')).toBeVisible();

  await other.selectOption({ label: titleOf('python-full-stack') });
  await expect(page).toHaveURL(/\?compare=python-backend,python-full-stack$/);
  await expect(only('python-full-stack')).toBeVisible();
  await expect(only('pyarch')).toBeHidden();

  await page.goBack();
  await expect(page).toHaveURL(/\?compare=python-backend,pyarch$/);
  await expect(other).toHaveValue('pyarch');
  await expect(only('pyarch')).toBeVisible();

  await other.selectOption({ label: titleOf('python-backend') });
  await expect(comparison).toContainText('Choose another roadmap to compare this one with.');
});

test('a comparison counts what both teach and what only one does, and leads there @desktop', async ({
  map,
  page,
}) => {
  const [one, other] = ['python-backend', 'python-full-stack'] as const;
  const [ofOne, ofOther] = [new Set(skillsOf(readTwin(one))), new Set(skillsOf(readTwin(other)))];
  await map.openMap(`skills/?compare=${one},${other}`);
  const comparison = comparisonOf(page);
  for (const [title, skills] of [
    ['In both', [...ofOne].filter((skill) => ofOther.has(skill))],
    [`Only in ${titleOf(one)}`, [...ofOne].filter((skill) => !ofOther.has(skill))],
    [`Only in ${titleOf(other)}`, [...ofOther].filter((skill) => !ofOne.has(skill))],
  ] as const) {
    const list = comparison.getByRole('group').filter({ hasText: title });
    await list.getByText(title).click();
    await expect(list.getByRole('link')).toHaveCount(skills.length);
    await expect(list.locator('summary')).toContainText(String(skills.length));
  }
  await comparison.getByRole('link', { name: 'Docker', exact: true }).first().click();
  await expect(map.panel('Docker')).toBeVisible();
  await expect(comparison).toBeHidden();
  await page.goBack();
  await expect(comparison).toBeVisible();
});

test('two roadmaps are compared from the chosen one on, until that is closed @desktop', async ({
  map,
  page,
}) => {
  await map.openMap('skills/?roadmap=pyarch');
  await map.button('Compare two roadmaps').click();
  await expect(page).toHaveURL(/\/skills\/\?compare=pyarch,[\w-]+$/);
  await expect(comparisonOf(page)).toBeVisible();
  await map.button('Close the comparison').click();
  await expect(page).toHaveURL(/\/skills\/$/);
  await expect(comparisonOf(page)).toBeHidden();
});

test('an address that compares what is no roadmap shows the map @desktop', async ({
  map,
  page,
}) => {
  await map.openMap('skills/?compare=pyarch,nothing&roadmap=neither');
  await expect(filterOf(page)).toHaveValue('');
  await expect(comparisonOf(page)).toBeHidden();
});

test('a skill tells where the roadmaps teach it, and leads there', async ({ map, page }) => {
  const teachers = twins.filter((twin) => skillsOf(twin).includes(SKILL));
  await map.openMap(`skills/${SKILL}/`);
  const links = map.section('In the roadmaps').getByRole('link');
  await expect(links).toHaveCount(teachers.length);
  for (const { id, label } of teachers) {
    const link = links.filter({ hasText: label });
    await expect(link).toHaveAccessibleName(/topic \d+ of \d+$/);
    await expect(link).toHaveAttribute('href', new RegExp(`/${id}/[\\w-]+/$`));
  }
  await links.filter({ hasText: titleOf('pyarch') }).click();
  await expect(page).toHaveURL(/\/pyarch\/docker-containers\/$/);
  await expect(map.panel('Docker containers')).toBeVisible();
});

test('a skill tells which others the roadmaps put before it or after it, as they please @desktop', async ({
  map,
}) => {
  await map.open(`skills/${SKILL}/`);
  const splits = map.section('Where they disagree').getByRole('listitem');
  const split = splits.filter({ hasText: 'put Testing before Docker' });
  const [, before, after] = /^(\d) put .*, (\d) after/.exec(await split.innerText()) ?? [];
  await split.getByText('put Testing before Docker').click();
  const sides = split.getByRole('definition');
  await expect(split.getByRole('term')).toHaveText(['Before', 'After']);
  for (const [i, count] of [before, after].entries()) {
    const named = (await sides.nth(i).innerText()).split(' · ');
    expect(named).toHaveLength(Number(count));
    for (const title of named) expect(twins.map(({ label }) => label)).toContain(title);
  }
});

test('a topic says which other roadmaps teach it, and leads there and to its skill @desktop', async ({
  map,
  page,
}) => {
  await map.openMap('python-backend/docker/');
  const links = map.section('Also in').getByRole('link');
  await expect(links.filter({ hasText: titleOf('python-full-stack') })).toHaveAttribute(
    'href',
    /\/python-full-stack\/docker\/$/,
  );
  await links.filter({ hasText: 'All skills' }).click();
  await expect(page).toHaveURL(/\/skills\/docker\/$/);
  await expect(map.section('In the roadmaps')).toBeVisible();
  await map
    .section('In the roadmaps')
    .getByRole('link')
    .filter({ hasText: titleOf('pyarch') })
    .click();
  await map
    .section('Also in')
    .getByRole('link', { name: titleOf('python-full-stack') })
    .click();
  await expect(page).toHaveURL(/\/python-full-stack\/docker\/$/);
});

test('a link that was borrowed says from where @desktop', async ({ map }) => {
  const { metadata } = nodeOf(readTwin('backend-tracker'), 'choose-python');
  const sources = new Set(metadata.resources.map(({ from }) => from));
  expect(sources, 'another topic would show more').toContain('python-backend');
  await map.open('backend-tracker/choose-python/');
  const links = map.section('Learn it from').getByRole('link');
  await expect(links).toHaveCount(metadata.resources.length);
  for (const [i, { title, from }] of metadata.resources.entries()) {
    const link = links.nth(i);
    await expect(link).toContainText(title);
    if (from === null) await expect(link).not.toContainText('· from ');
    else if (from === 'skills') await expect(link).toContainText('from the list of skills');
    else await expect(link).toContainText(`from ${titleOf(from)}`);
  }
});
