/** What a page must never do, whatever a test is about: an error, a refused script, a foreign request. */
import type { ConsoleMessage, Page, Request, Response } from '@playwright/test';

/**
 * A page that is left takes its open requests with it, and with scripts off none is fetched (`csp`): a
 * violation of the page's own policy is in the console.
 */
const HARMLESS = new Set(['net::ERR_ABORTED', 'csp']);

export class Problems {
  readonly #seen: string[] = [];
  readonly #expected: RegExp[] = [];
  readonly #origin: string;

  /** `address` is where the site under test starts. */
  constructor(page: Page, address: string) {
    this.#origin = new URL(address).origin;
    page.on('console', (message) => {
      this.#noteMessage(message);
    });
    page.on('pageerror', (error) => this.#seen.push(`error: ${error.message}`));
    page.on('request', (request) => {
      this.#noteRequest(request);
    });
    page.on('requestfailed', (request) => {
      this.#noteFailure(request);
    });
    page.on('response', (response) => {
      this.#noteResponse(response);
    });
  }

  /** Lets problems that read like `pattern` pass: a test about a missing page meets a 404. */
  expect(pattern: RegExp): void {
    this.#expected.push(pattern);
  }

  /** All that went wrong so far and was not expected. */
  get unexpected(): readonly string[] {
    return this.#seen.filter((problem) => !this.#expected.some((known) => known.test(problem)));
  }

  /** Content-Security-Policy and Trusted Types violations arrive here too. */
  #noteMessage(message: ConsoleMessage): void {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    this.#seen.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  }

  #noteRequest(request: Request): void {
    const { protocol, origin } = new URL(request.url());
    if (!protocol.startsWith('http') || origin === this.#origin) return;
    this.#seen.push(`foreign request: ${request.url()}`);
  }

  #noteFailure(request: Request): void {
    const reason = request.failure()?.errorText ?? '';
    if (HARMLESS.has(reason)) return;
    this.#seen.push(`request failed: ${request.url()} ${reason}`);
  }

  #noteResponse(response: Response): void {
    if (response.status() < 400) return;
    this.#seen.push(`status ${String(response.status())}: ${response.url()}`);
  }
}
