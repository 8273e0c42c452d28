import { totalOf, twins } from './built-site.ts';
import { expect, test } from './fixtures.ts';

test('the home page shows each roadmap: its picture, what it is, how much there is', async ({
  map,
  page,
}) => {
  await map.open('');
  const items = page.getByRole('main').getByRole('listitem');
  await expect(items).toHaveCount(twins.length);
  for (const twin of twins) {
    const { id, label } = twin;
    const item = items.filter({ has: page.getByRole('heading', { name: label, exact: true }) });
    await expect(item.locator('svg').first()).toBeVisible();
    const things = totalOf(twin);
    await expect(item.getByRole('link')).toContainText(`${String(things)} topics`);
    await expect(item.getByRole('link')).toHaveAttribute('href', new RegExp(`/${id}/$`));
  }
});

test('a roadmap of the home page opens its map', async ({ map, page }) => {
  await map.open('');
  await map.heading('Full stack, Python').click();
  await expect(page).toHaveURL(/\/python-full-stack\/$/);
  await map.awaitMap();
  await expect(map.drawing).toHaveAccessibleName('Map of Full stack, Python');
  await page.goBack();
  await expect(map.heading('What do you want to be able to do?')).toBeVisible();
});
