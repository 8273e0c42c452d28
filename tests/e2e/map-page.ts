/** The site as its visitors know it: what is on the page by role and name, never by tag or class. */
import type { Locator, Page, Response } from '@playwright/test';

export class MapPage {
  readonly page: Page;
  readonly #scripted: boolean;

  /** `scripted` is false where the browser runs no JavaScript, so that there is nothing to wait for. */
  constructor(page: Page, scripted: boolean) {
    this.page = page;
    this.#scripted = scripted;
  }

  /** Opens an address relative to where the site starts (`''` is the home page) and waits until it listens. */
  async open(address: string): Promise<Response | null> {
    const response = await this.page.goto(`./${address}`);
    await this.awaitHydration();
    return response;
  }

  /** A prerendered page can be clicked before its scripts run, and the click would be lost. */
  async awaitHydration(): Promise<void> {
    if (this.#scripted)
      await this.page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
  }

  heading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { name });
  }

  link(name: string | RegExp): Locator {
    return this.page.getByRole('link', { name });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }
}
