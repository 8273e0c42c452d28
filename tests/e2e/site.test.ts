import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { expect, test } from './fixtures.ts';

const ROADMAPS = fileURLToPath(new URL('../../roadmaps/', import.meta.url));

/** Id and title of each roadmap, as its front matter says. */
const roadmaps = readdirSync(ROADMAPS)
  .filter((file) => file.endsWith('.md') && file !== 'README.md')
  .map((file) => {
    const text = readFileSync(`${ROADMAPS}${file}`, 'utf8');
    const [, frontMatter = ''] = text.split(/^---$/m);
    return { id: file.replace(/\.md$/, ''), title: String(parse(frontMatter).title) };
  });

test('the home page leads to every roadmap by its title', async ({ map }) => {
  await map.open('');
  for (const { id, title } of roadmaps) {
    await expect(map.link(title).first()).toHaveAttribute('href', new RegExp(`/${id}/$`));
  }
});

test('the roadmaps can be reached without scripts @no-script', async ({ map, page }) => {
  await map.open('');
  for (const { title } of roadmaps) await expect(map.link(title).first()).toBeVisible();
  const [first] = roadmaps;
  if (first === undefined) throw new Error('There is no roadmap');
  await map.link(first.title).first().click();
  await expect(page).toHaveURL(new RegExp(`/${first.id}/$`));
});

test('an address is found with and without its last slash @desktop', async ({ request }) => {
  for (const { id } of roadmaps) {
    for (const address of [`./${id}`, `./${id}/`]) {
      const response = await request.get(address);
      expect(response.status()).toBe(200);
      expect(response.url()).toMatch(new RegExp(`/${id}/$`));
    }
  }
});

test('an address that leads nowhere says so and leads on', async ({ map, page, problems }) => {
  problems.expect(/404.*no-such\/thing/);
  const response = await map.open('no-such/thing');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('link').first()).toBeVisible();
});

test('every page forbids scripts and origins that are not its own @desktop', async ({
  request,
}) => {
  for (const address of ['./', ...roadmaps.map(({ id }) => `./${id}/`)]) {
    const html = await (await request.get(address)).text();
    const [, policy = ''] =
      /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html) ?? [];
    expect(policy).toContain("default-src 'self'");
    expect(policy).toMatch(/script-src 'self' 'sha256-[^;]*/);
    expect(policy).not.toMatch(/script-src[^;]*'unsafe-(inline|eval)'/);
    expect(policy).not.toMatch(/https?:/);
    expect(policy).toContain("require-trusted-types-for 'script'");
  }
});
