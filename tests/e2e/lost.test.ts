import { twins } from './built-site.ts';
import { expect, test } from './fixtures.ts';

test('a topic that is gone leads to the nearest ones', async ({ map, page, problems }) => {
  problems.expect(/404.*fastapi-websocket-tutorial/);
  const response = await map.open('python-backend/fastapi-websocket-tutorial/');
  expect(response?.status()).toBe(404);
  const nearest = page.getByRole('list', { name: 'Nearest topics' }).getByRole('link');
  await expect(nearest.first()).toContainText('FastAPI WebSockets');
  await nearest.first().click();
  await expect(page).toHaveURL(/\/python-backend\/fastapi-websockets\/$/);
  await expect(map.panel('FastAPI WebSockets')).toBeVisible();
});

test('a roadmap that is not there leads to those that are', async ({ map, page, problems }) => {
  problems.expect(/404.*python-frontend/);
  const response = await map.open('python-frontend/');
  expect(response?.status()).toBe(404);
  await expect(map.heading('There is no such place on the map')).toBeVisible();
  for (const { id, label } of twins)
    await expect(
      page.getByRole('main').getByRole('link', { name: label, exact: true }).last(),
    ).toHaveAttribute('href', new RegExp(`/${id}/$`));
  await expect(
    page.getByRole('list', { name: 'Nearest topics' }).getByRole('link').first(),
  ).toBeVisible();
});

test('a page that is not there tells search engines nothing @desktop', async ({ request }) => {
  const response = await request.get('./no-such-roadmap/');
  expect(response.status()).toBe(404);
  expect(await response.text()).toMatch(/<meta name="robots" content="noindex"/);
});
