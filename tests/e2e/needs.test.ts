import { expect } from './fixtures.ts';
import { testOtherSite } from './other-site.ts';

const FOLDER = 'tests/fixtures/needs';
const test = testOtherSite({
  'shop.md': `${FOLDER}/shop.md`,
  'stores.md': `${FOLDER}/stores.md`,
  'skills.yaml': `${FOLDER}/skills.yaml`,
});

test('what a project needs and its roadmap never teaches leads to where it is taught, or to the skill @desktop', async ({
  map,
}) => {
  await map.openMap('shop/shop/');
  const needed = map.section('Needed, but not taught here');
  await expect(needed).toMatchAriaSnapshot(`
    - heading "Needed, but not taught here" [level=2]
    - list:
      - listitem:
        - link "SQLite, in All skills":
          - /url: /skills/sqlite/
    - paragraph: "One of these is enough:"
    - list:
      - listitem:
        - link "PostgreSQL, in Data Stores":
          - /url: /stores/postgresql/
      - listitem:
        - link "MongoDB, in All skills":
          - /url: /skills/mongodb/
  `);
  for (const title of ['SQLite', 'PostgreSQL']) {
    await map.openMap('shop/shop/');
    await needed.getByRole('link', { name: title }).click();
    await expect(map.panel(title)).toBeVisible();
  }
});
