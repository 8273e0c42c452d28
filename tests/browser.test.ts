import { chromium } from '@playwright/test';
import { describe, expect, it } from 'vitest';
import { launchOptions } from './browser.ts';
import { chooseBrowser, type Machine } from './choose-browser.ts';

interface Setup {
  readonly platform?: string;
  readonly isRoot?: boolean;
  readonly variables?: Readonly<Record<string, string>>;
  readonly onPath?: Readonly<Record<string, string>>;
  /** Browsers that start, and those that start once a command was run. */
  readonly working?: readonly string[];
  readonly fetched?: Readonly<Record<string, string>>;
}

const PLAYWRIGHT = '/cache/playwright/chrome';
const INSTALL = 'npx playwright install chromium';
const APT = 'apt-get install -yqq --no-install-recommends chromium';
const APT_SHELL = `${APT}-headless-shell`;

function pretend(setup: Setup): Machine & { readonly ran: readonly string[] } {
  const ran: string[] = [];
  const working = new Set(setup.working);
  return {
    ran,
    platform: setup.platform ?? 'linux',
    isRoot: setup.isRoot ?? false,
    variable: (name) => setup.variables?.[name],
    playwrightBrowser: () => PLAYWRIGHT,
    findOnPath: (name) => setup.onPath?.[name] ?? null,
    works: (path) => working.has(path),
    run: (command, args) => {
      const line = [command, ...args].join(' ');
      ran.push(line);
      const path = setup.fetched?.[line];
      if (path !== undefined) working.add(path);
      return path !== undefined;
    },
  };
}

describe('the browser of the tests', () => {
  it('is the one that WAYMARK_BROWSER names, before any other', () => {
    const machine = pretend({
      variables: { WAYMARK_BROWSER: '/mine' },
      working: ['/mine', PLAYWRIGHT],
    });
    expect(chooseBrowser(machine).path).toBe('/mine');
  });

  it('is never a silent other one when WAYMARK_BROWSER does not start', () => {
    const machine = pretend({ variables: { WAYMARK_BROWSER: '/gone' }, working: [PLAYWRIGHT] });
    expect(chooseBrowser(machine)).toMatchObject({
      path: null,
      problem: expect.stringContaining('/gone'),
    });
  });

  it("is Playwright's own before an installed one", () => {
    const machine = pretend({
      onPath: { chromium: '/usr/bin/chromium' },
      working: [PLAYWRIGHT, '/usr/bin/chromium'],
    });
    expect(chooseBrowser(machine).path).toBe(PLAYWRIGHT);
    expect(machine.ran).toEqual([]);
  });

  it('is an installed one that starts, passing over one that does not', () => {
    const machine = pretend({
      onPath: { 'google-chrome': '/broken', chromium: '/usr/bin/chromium' },
      working: ['/usr/bin/chromium'],
    });
    expect(chooseBrowser(machine).path).toBe('/usr/bin/chromium');
    expect(machine.ran).toEqual([]);
  });

  it.each([
    ['darwin', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['win32', { LOCALAPPDATA: 'C:\\L' }, 'C:\\L\\Google\\Chrome\\Application\\chrome.exe'],
    ['win32', { 'PROGRAMFILES(X86)': 'C:\\P' }, 'C:\\P\\Microsoft\\Edge\\Application\\msedge.exe'],
    ['linux', {}, '/opt/google/chrome/chrome'],
  ])('is found at the usual places of %s', (platform, variables, path) => {
    expect(chooseBrowser(pretend({ platform, variables, working: [path] })).path).toBe(path);
  });

  it('is fetched by Playwright where none is installed', () => {
    const machine = pretend({ fetched: { [INSTALL]: PLAYWRIGHT } });
    expect(chooseBrowser(machine).path).toBe(PLAYWRIGHT);
  });

  it("is Debian's when Playwright's cannot be had and root may install", () => {
    const machine = pretend({
      isRoot: true,
      onPath: { 'apt-get': '/usr/bin/apt-get', 'chromium-headless-shell': '/usr/bin/shell' },
      fetched: { [APT_SHELL]: '/usr/bin/shell' },
    });
    expect(chooseBrowser(machine).path).toBe('/usr/bin/shell');
    expect(machine.ran).toEqual([INSTALL, 'apt-get update -qq', APT_SHELL]);
  });

  it("is Debian's with windows where there is none without", () => {
    const machine = pretend({
      isRoot: true,
      onPath: { 'apt-get': '/usr/bin/apt-get', chromium: '/usr/bin/chromium' },
      fetched: { [APT]: '/usr/bin/chromium' },
    });
    expect(chooseBrowser(machine).path).toBe('/usr/bin/chromium');
    expect(machine.ran).toEqual([INSTALL, 'apt-get update -qq', APT_SHELL, APT]);
  });

  it('is one without windows before one with them', () => {
    const onPath = { chromium: '/usr/bin/chromium', 'chromium-headless-shell': '/usr/bin/shell' };
    const machine = pretend({ onPath, working: ['/usr/bin/chromium', '/usr/bin/shell'] });
    expect(chooseBrowser(machine).path).toBe('/usr/bin/shell');
  });

  it('is not installed with apt by anyone but root', () => {
    const machine = pretend({ onPath: { 'apt-get': '/usr/bin/apt-get' } });
    expect(chooseBrowser(machine).path).toBeNull();
    expect(machine.ran).toEqual([INSTALL]);
  });

  it('is asked for in a sentence that says what to do when there is none', () => {
    expect(chooseBrowser(pretend({})).problem).toMatch(/install Chrome or Chromium/);
  });
});

describe('a browser that is started', () => {
  it('has all switched off that Playwright switches off by itself', async () => {
    const listOff = (line: string) => /--disable-features=(\S+)/.exec(line)?.[1]?.split(',') ?? [];
    // What is no browser ends at once, and Playwright tells how it was called.
    const error = await chromium.launch({ executablePath: process.execPath }).catch(String);
    const usual = listOff(String(error));
    expect(usual).not.toEqual([]);
    const { args = [] } = launchOptions('chromium');
    expect(listOff(args.join(' '))).toEqual(expect.arrayContaining(usual));
  });
});
