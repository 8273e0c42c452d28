import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { nodeOf, readTwin, SITE, twins } from './built-site.ts';
import { expect, test } from './fixtures.ts';

/** What the head of a page says, by name. */
function readHead(html: string): Readonly<Record<string, string>> {
  const [head = ''] = html.split('</head>');
  const said = [...head.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)"/g)].map(
    ([, name = '', content = '']) => [name, content] as const,
  );
  const [, canonical = ''] = /<link rel="canonical" href="([^"]*)"/.exec(head) ?? [];
  const [, title = ''] = /<title>([^<]*)<\/title>/.exec(head) ?? [];
  return { ...Object.fromEntries(said), canonical, title };
}

const PAGES = [
  ...twins.map(({ id, label }) => ({
    address: `${id}/`,
    title: label,
    picture: `previews/${id}.png`,
  })),
  ...['rest-apis', 'web-basics', 'fundamentals'].map((id) => ({
    address: `python-backend/${id}/`,
    title: nodeOf(readTwin('python-backend'), id).label,
    picture: `previews/python-backend/${id}.png`,
  })),
];

for (const { address, title, picture } of PAGES)
  test(`${address} says what it is to those who link to it @desktop`, async ({ request }) => {
    const head = readHead(await (await request.get(`./${address}`)).text());
    expect(head.canonical).toMatch(new RegExp(`/${address}$`));
    expect(head['og:url']).toBe(head.canonical);
    expect(head['og:title']).toContain(title.replaceAll('&', '&amp;'));
    expect(head.title).toContain(title.replaceAll('&', '&amp;'));
    expect(head['og:description']?.length).toBeGreaterThan(20);
    expect(head.description).toBe(head['og:description']);
    const hasPicture = existsSync(join(SITE, picture));
    expect(head['twitter:card']).toBe(hasPicture ? 'summary_large_image' : 'summary');
    if (!hasPicture) {
      expect(head['og:image']).toBeUndefined();
      return;
    }
    expect(head['og:image']).toMatch(new RegExp(`/${picture}$`));
    const shown = await request.get(`./${picture}`);
    expect(shown.headers()['content-type']).toBe('image/png');
    const png = await shown.body();
    // Width and height stand at fixed places of a PNG.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });
