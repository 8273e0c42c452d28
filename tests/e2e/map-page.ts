/** The site as its visitors know it: what is on the page by role and name, never by tag or class. */
import { expect, type Locator, type Page, type Response } from '@playwright/test';

/** What the name of a link on the map may say besides its title: importance, marks, its place on a way. */
const ADDITIONS = [
  'essential',
  'recommended',
  'optional',
  'one of several is enough',
  'done',
  'learning',
  'skipped',
  'in \\d+ roadmaps?',
  'number \\d+ on the way',
  'opened up',
];
const REST_OF_NAME = `(?:, (?:${ADDITIONS.join('|')}))*$`;
const COUNT = '(?:, \\d+ of \\d+ done)?$';

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

export class MapPage {
  readonly page: Page;
  /** The drawn map. */
  readonly drawing: Locator;
  readonly minimap: Locator;
  readonly searchBox: Locator;
  readonly options: Locator;
  readonly #scripted: boolean;

  /** `scripted` is false where the browser runs no JavaScript, so that there is nothing to wait for. */
  constructor(page: Page, scripted: boolean) {
    this.page = page;
    this.#scripted = scripted;
    this.drawing = page.getByRole('group', { name: /^Map of / });
    this.minimap = page.getByRole('img', { name: 'Overview of the whole map' });
    this.searchBox = page.getByRole('combobox', { name: 'Search topics and resources' });
    this.options = page.getByRole('listbox', { name: 'Results' }).getByRole('option');
  }

  /** Opens an address relative to where the site starts (`''` is the home page) and waits until it listens. */
  async open(address: string): Promise<Response | null> {
    const response = await this.page.goto(`./${address}`);
    await this.awaitHydration();
    return response;
  }

  /** Opens a map or a topic's page and waits until the map is the one that moves, in its opening view. */
  async openMap(address: string): Promise<void> {
    await this.open(address);
    await this.awaitMap();
  }

  /** A prerendered page can be clicked before its scripts run, and the click would be lost. */
  async awaitHydration(): Promise<void> {
    if (this.#scripted)
      await this.page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
  }

  /** Before the window is measured two still maps stand in the page, one for each kind of window. */
  async awaitMap(): Promise<void> {
    const maps = this.page.getByRole('group', { name: /^Map of /, includeHidden: true });
    await expect(maps).toHaveCount(1);
    await expect(this.cards.first()).toBeAttached();
  }

  /** Opens the search box by its key and waits until it takes letters. */
  async openSearch(key = '/'): Promise<void> {
    await this.page.keyboard.press(key);
    await expect(this.searchBox).toBeFocused();
  }

  /** Opens the search box and looks for something. */
  async search(query: string): Promise<void> {
    await this.openSearch();
    await this.searchBox.fill(query);
  }

  get cards(): Locator {
    return this.drawing.getByRole('group');
  }

  card(title: string): Locator {
    return this.drawing.getByRole('group', { name: new RegExp(`^${escape(title)}${COUNT}`) });
  }

  /** The link of a topic, a project or a card on the map. */
  row(title: string): Locator {
    return this.drawing.getByRole('link', { name: new RegExp(`^${escape(title)}${REST_OF_NAME}`) });
  }

  /** The open topic: beside the map, or a sheet below it. */
  panel(title: string | RegExp): Locator {
    return this.page.getByRole('article', { name: title, exact: true });
  }

  /** A section of the open topic, by its heading. */
  section(heading: string | RegExp): Locator {
    const title = this.page.getByRole('heading', { level: 2, name: heading });
    return this.page.getByRole('article').locator('section').filter({ has: title });
  }

  /** The button that gives the open topic a mark. */
  mark(name: 'To do' | 'Learning' | 'Done' | 'Skip'): Locator {
    const bar = this.page.getByRole('group', { name: 'Your progress' });
    return bar.getByRole('button', { name, exact: true });
  }

  /** What the page says of what was just done, by some of its words. */
  said(words: string | RegExp): Locator {
    return this.page.getByRole('status').filter({ hasText: words });
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
