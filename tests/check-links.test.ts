import { describe, expect, it } from 'vitest';
import { checkLinks, hasNetwork, writeReport, type Answer, type Network } from './check-links.ts';

type Reply = number | Error | readonly [status: number, headers: Record<string, string>];

/** A network of the given replies to each address, the last one given again and again. */
function fake(replies: Readonly<Record<string, readonly Reply[]>>) {
  const asked: string[] = [];
  const waits: number[] = [];
  const left = new Map(Object.entries(replies).map(([url, list]) => [url, [...list]]));
  const network: Network = {
    fetch: (url, { method }) => {
      asked.push(`${method ?? ''} ${url}`);
      const list = left.get(url) ?? [];
      const reply = (list.length > 1 ? list.shift() : list[0]) ?? new Error('unknown');
      if (reply instanceof Error) return Promise.reject(reply);
      const [status, headers] = typeof reply === 'number' ? [reply, {}] : reply;
      return Promise.resolve(new Response(null, { status, headers }));
    },
    wait: (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
  };
  return { network, asked, waits };
}

async function verdicts(
  replies: Readonly<Record<string, readonly Reply[]>>,
  urls = Object.keys(replies).slice(0, 1),
): Promise<string[]> {
  const links = urls.map((url) => ({ url, places: ['a.md:1'] }));
  const answers = await checkLinks(links, fake(replies).network);
  return answers.map(({ verdict, detail }) => `${verdict} ${detail}`);
}

describe('an address', () => {
  it('is fine where its head or its page is there', async () => {
    expect(await verdicts({ 'https://a.test/': [200] })).toEqual(['fine 200']);
    expect(await verdicts({ 'https://a.test/': [405, 200] })).toEqual(['fine 200']);
    expect(await verdicts({ 'https://a.test/': [404, 200] })).toEqual(['fine 200']);
  });

  it('is gone where the host says so, and refused where it answers no machine', async () => {
    expect(await verdicts({ 'https://a.test/': [404] })).toEqual(['gone 404']);
    expect(await verdicts({ 'https://a.test/': [403] })).toEqual(['refused 403']);
  });

  it('has moved only where every step is for good', async () => {
    const to = (status: number, location: string): Reply => [status, { location }];
    expect(
      await verdicts({ 'https://a.test/': [to(301, '/new')], 'https://a.test/new': [200] }),
    ).toEqual(['moved https://a.test/new']);
    expect(
      await verdicts({ 'https://a.test/': [to(302, '/en')], 'https://a.test/en': [200] }),
    ).toEqual(['fine 200']);
    expect(await verdicts({ 'https://a.test/': [to(301, '/')] })).toEqual([
      'failed leads on more than 8 times',
    ]);
  });

  it('is asked three times before it has failed', async () => {
    expect(await verdicts({ 'https://a.test/': [new Error('x'), 503, 503, 200] })).toEqual([
      'fine 200',
    ]);
    const { network, asked, waits } = fake({ 'https://a.test/': [[503, { 'retry-after': '5' }]] });
    await checkLinks([{ url: 'https://a.test/', places: [] }], network);
    expect(asked).toHaveLength(6);
    expect(waits).toEqual([5000, 4000, 5000, 8000]);
  });

  it('is not asked in the same breath as another of its host', async () => {
    const { network, waits } = fake({ 'https://a.test/1': [200], 'https://a.test/2': [200] });
    await checkLinks(
      ['https://a.test/1', 'https://a.test/2'].map((url) => ({ url, places: [] })),
      network,
    );
    expect(waits).toEqual([1000]);
  });
});

describe('the report', () => {
  const answer = (verdict: Answer['verdict'], detail = '404'): Answer => ({
    link: { url: 'https://a.test/', places: ['roadmaps/a.md:3', 'roadmaps/skills.yaml:9'] },
    verdict,
    detail,
  });

  it('says of each bad address what happened and every place that names it', () => {
    const report = writeReport([answer('fine', '200'), answer('gone')]);
    expect(report).toContain('1 of 2 addresses are fine.');
    expect(report).toContain(
      '## Gone: find another address or take the link out\n\n- <https://a.test/> (404): roadmaps/a.md:3, roadmaps/skills.yaml:9',
    );
  });
});

it('a machine without a network is told from a list of dead links', async () => {
  const links = ['https://a.test/', 'https://b.test/'].map((url) => ({ url, places: [] }));
  const dead = new Error('ENOTFOUND');
  expect(await hasNetwork(links, fake({ 'https://a.test/': [dead] }).network)).toBe(false);
  expect(await hasNetwork(links, fake({ 'https://b.test/': [500] }).network)).toBe(true);
});
