import { expect, test } from './fixtures.ts';

const KINDS = {
  'the home page': '',
  'a map': 'python-backend/',
  'a topic': 'python-backend/rest-apis/',
  'a page that is not there': 'no/such/page/',
};

for (const [kind, address] of Object.entries(KINDS))
  test(`${kind} allows its own scripts and no others @desktop`, async ({ map, page, problems }) => {
    problems.expect(/404.*no\/such\/page/);
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
  });

/** What somebody who could write into a page would write. */
const INJECTED = {
  'a script between the words': '<script>window.injected = true</script>',
  'a script of another site': '<script src="https://example.org/a.js"></script>',
  'an attribute that runs': '<img src="data:," onerror="window.injected = true" alt="">',
};

for (const [kind, html] of Object.entries(INJECTED))
  test(`${kind} does not run @desktop`, async ({ map, page, problems }) => {
    problems.expect(/Content Security Policy|example\.org/);
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        (window as { refused?: string }).refused = effectiveDirective;
      });
    });
    await page.route('**/python-backend/', async (route) => {
      const response = await route.fetch();
      const written = await response.text();
      await route.fulfill({ response, body: written.replace('</body>', `${html}</body>`) });
    });
    // Whatever asks for it would get a script that runs: only the policy stands in its way.
    await page.route('https://example.org/**', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'window.injected = true' }),
    );
    await map.open('python-backend/');
    await expect
      .poll(() => page.evaluate(() => (window as { refused?: string }).refused))
      .toMatch(/^script-src/);
    expect(await page.evaluate(() => 'injected' in window)).toBe(false);
  });

test('a page can neither write a script nor ask another site @desktop', async ({
  map,
  page,
  problems,
}) => {
  problems.expect(/Content Security Policy|Trusted|example\.org/);
  await map.open('python-backend/');
  const outcome = await page.evaluate(async () => {
    let text = 'set';
    try {
      document.createElement('script').textContent = 'window.injected = true';
    } catch {
      text = 'refused';
    }
    const fetched = await fetch('https://example.org/').then(
      () => 'fetched',
      () => 'refused',
    );
    return { text, fetched };
  });
  expect(outcome).toEqual({ text: 'refused', fetched: 'refused' });
});

test('a whole visit asks no one else for anything and leaves no cookie @desktop', async ({
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
