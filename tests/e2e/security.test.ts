import { expect, test } from './fixtures.ts';

const KINDS = {
  'the home page': '',
  'a map': 'python-backend/',
  'a topic': 'python-backend/rest-apis/',
  'a page that is not there': 'no/such/page/',
};

for (const [kind, address] of Object.entries(KINDS))
  test(`${kind} runs its own scripts and no others @desktop`, async ({ map, page, problems }) => {
    problems.expect(/404.*no\/such\/page/);
    problems.expect(/Content Security Policy|Trusted|example\.org/);
    await map.open(address);
    const policy =
      (await page
        .locator('meta[http-equiv="content-security-policy" i]')
        .getAttribute('content')) ?? '';
    const directives = new Map(
      policy.split(';').map((directive) => {
        const [name = '', ...values] = directive.trim().split(/\s+/);
        return [name, values] as const;
      }),
    );
    expect(directives.get('default-src')).toEqual(["'self'"]);
    expect(directives.get('object-src')).toEqual(["'none'"]);
    expect(directives.get('base-uri')).toEqual(["'none'"]);
    for (const value of directives.get('script-src') ?? ['none'])
      expect(value).toMatch(/^'(?:self|sha256-[\w+/=]+)'$/);
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);

    // The policy is not only there: it holds.
    const ran = await page.evaluate(async () => {
      const inline = document.createElement('script');
      const foreign = document.createElement('script');
      let text = 'set';
      try {
        inline.textContent = 'window.ranInline = true';
      } catch {
        text = 'refused';
      }
      document.head.append(inline);
      foreign.setAttribute('type', 'text/javascript');
      const outcome = await new Promise((resolve) => {
        foreign.addEventListener('error', () => resolve('refused'));
        foreign.addEventListener('load', () => resolve('loaded'));
        try {
          foreign.src = 'https://example.org/a.js';
          document.head.append(foreign);
        } catch {
          resolve('refused');
        }
      });
      const fetched = await fetch('https://example.org/').then(
        () => 'fetched',
        () => 'refused',
      );
      return { text, inline: 'ranInline' in window, outcome, fetched };
    });
    expect(ran).toMatchObject({ inline: false, outcome: 'refused', fetched: 'refused' });
  });

test('a whole visit asks no one else for anything and leaves no cookie', async ({
  map,
  page,
  context,
}) => {
  const asked = new Set<string>();
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http')) asked.add(origin);
  });
  await map.open('');
  await map
    .link(/Backend developer, Python/)
    .first()
    .click();
  await map.awaitMap();
  await map.row('HTTP basics').click();
  await expect(page.getByRole('article')).toBeVisible();
  await map.button('Outline').click();
  await page.keyboard.press('Escape');
  await map.search('docker');
  await page.getByRole('group', { name: 'Other roadmaps' }).getByRole('option').first().click();
  await expect(page).not.toHaveURL(/\/python-backend\//);
  await map.awaitMap();
  await map.button(/^Use the dark theme$/).click();
  expect([...asked]).toEqual([new URL(page.url()).origin]);
  expect(await context.cookies()).toEqual([]);
});
