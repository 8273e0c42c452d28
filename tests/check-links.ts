/** Asks addresses whether they still lead somewhere: politely, a host at a time, and more than once. */

export interface Link {
  readonly url: string;
  /** `file:line` of every place that names it. */
  readonly places: readonly string[];
}

/**
 * `gone` and `failed` must be mended; `moved` leads on for good and should be; `refused` answers no machine,
 * so that only a person can tell.
 */
export type Verdict = 'fine' | 'moved' | 'refused' | 'gone' | 'failed';

export interface Answer {
  readonly link: Link;
  readonly verdict: Verdict;
  /** A status, an error or the new address. */
  readonly detail: string;
}

/** What the checks need of the world. */
export interface Network {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly wait: (milliseconds: number) => Promise<void>;
}

const ATTEMPTS = 3;
const TIMEOUT_MS = 20_000;
/** Between two requests to one host. */
const PAUSE_MS = 1000;
/** Doubled with every further attempt. */
const BACKOFF_MS = 4000;
const LONGEST_WAIT_MS = 60_000;
const MOST_REDIRECTS = 8;
const HOSTS_AT_ONCE = 6;
const AGENT = 'Mozilla/5.0 (compatible; Waymark link check)';

const PERMANENT = new Set([301, 308]);
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const GONE = new Set([404, 410]);
const REFUSED = new Set([401, 403, 405, 406, 418, 429, 451, 501, 999]);
const WORTH_RETRYING = new Set([408, 425, 429, 500, 502, 503, 504]);

/** The answers in the order of the links. Links of one host are asked one after the other. */
export async function checkLinks(links: readonly Link[], network: Network): Promise<Answer[]> {
  const answers = new Map<Link, Answer>();
  const hosts = [...groupByHost(links).values()];
  const askHosts = async (): Promise<void> => {
    for (let host = hosts.shift(); host !== undefined; host = hosts.shift()) {
      for (const [index, link] of host.entries()) {
        if (index > 0) await network.wait(PAUSE_MS);
        answers.set(link, await ask(link, network));
      }
    }
  };
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, askHosts));
  return links.flatMap((link) => answers.get(link) ?? []);
}

function groupByHost(links: readonly Link[]): ReadonlyMap<string, Link[]> {
  const hosts = new Map<string, Link[]>();
  for (const link of links) {
    const { host } = new URL(link.url);
    hosts.set(host, [...(hosts.get(host) ?? []), link]);
  }
  return hosts;
}

async function ask(link: Link, network: Network): Promise<Answer> {
  let answer: Answer = { link, verdict: 'failed', detail: 'was never asked' };
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (attempt > 0) await network.wait(BACKOFF_MS * 2 ** (attempt - 1));
    const tried = await follow(link, network);
    answer = tried.answer;
    if (tried.wait === null) return answer;
    if (attempt < ATTEMPTS - 1) await network.wait(Math.min(tried.wait, LONGEST_WAIT_MS));
  }
  return answer;
}

interface Try {
  readonly answer: Answer;
  /** How long the host wants to be left alone before it is asked again; null where the answer is final. */
  readonly wait: number | null;
}

/** Follows redirects by hand, to tell those that are for good. */
async function follow(link: Link, network: Network): Promise<Try> {
  const say = (verdict: Verdict, detail: string, wait: number | null = null): Try => ({
    answer: { link, verdict, detail },
    wait,
  });
  let url = link.url;
  let moved = false;
  try {
    for (let step = 0; step <= MOST_REDIRECTS; step += 1) {
      const response = await request(url, network);
      const { status } = response;
      const next = response.headers.get('location');
      if (REDIRECTS.has(status) && next !== null) {
        // Only a way of nothing but permanent moves is a new address.
        moved = PERMANENT.has(status) && (moved || step === 0);
        url = new URL(next, url).href;
        continue;
      }
      if (response.ok) return moved ? say('moved', url) : say('fine', String(status));
      if (GONE.has(status)) return say('gone', String(status));
      const wait = WORTH_RETRYING.has(status) ? readRetryAfter(response) : null;
      return say(REFUSED.has(status) ? 'refused' : 'failed', String(status), wait);
    }
    return say('failed', `leads on more than ${MOST_REDIRECTS} times`);
  } catch (error) {
    return say('failed', nameError(error), 0);
  }
}

/** The head is enough; who does not give it alone is asked for the page. */
async function request(url: string, network: Network): Promise<Response> {
  const send = (method: string): Promise<Response> =>
    network.fetch(url, {
      method,
      redirect: 'manual',
      headers: { 'user-agent': AGENT, accept: 'text/html,*/*;q=0.8' },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  const head = await send('HEAD');
  if (head.ok || REDIRECTS.has(head.status) || head.status === 429) return head;
  const page = await send('GET');
  await page.body?.cancel();
  return page;
}

function readRetryAfter(response: Response): number {
  const seconds = Number(response.headers.get('retry-after') ?? 0);
  return Number.isFinite(seconds) && seconds > 0 ? 1000 * seconds : 0;
}

function nameError(error: unknown): string {
  if (!(error instanceof Error)) return 'cannot be reached';
  const { cause } = error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return error.name === 'TimeoutError'
    ? `no answer within ${TIMEOUT_MS / 1000} seconds`
    : code || error.message;
}

/** Hosts that are asked before all others: where none of them answers, there is no network. */
const PROBES = 5;

/** Whether any of a few hosts answers anything, so that a machine without a network is not told of dead links. */
export async function hasNetwork(links: readonly Link[], network: Network): Promise<boolean> {
  const probes = [...groupByHost(links).values()].slice(0, PROBES).flatMap(([link]) => link ?? []);
  const answers = await Promise.allSettled(probes.map(({ url }) => request(url, network)));
  return answers.some(({ status }) => status === 'fulfilled');
}

const HEADINGS: readonly (readonly [Verdict, string])[] = [
  ['gone', 'Gone: find another address or take the link out'],
  ['failed', 'Failed: look whether the site is still there'],
  ['moved', 'Moved for good: write the new address'],
  ['refused', 'Answer no machine: open them by hand'],
];

/** The answers as Markdown, what must be mended first. */
export function writeReport(answers: readonly Answer[]): string {
  const sections = HEADINGS.flatMap(([verdict, heading]) => {
    const found = answers.filter((answer) => answer.verdict === verdict);
    if (found.length === 0) return [];
    const items = found.map(
      ({ link, detail }) => `- <${link.url}> (${detail}): ${link.places.join(', ')}`,
    );
    return [`## ${heading}\n\n${items.join('\n')}`];
  });
  const fine = answers.filter(({ verdict }) => verdict === 'fine').length;
  return [`${fine} of ${answers.length} addresses are fine.`, ...sections].join('\n\n') + '\n';
}
