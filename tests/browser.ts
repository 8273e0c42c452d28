/** Finds the browser of the tests, pictures and previews, and fetches one where there is none. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type LaunchOptions } from '@playwright/test';
import { chooseBrowser, type Machine } from './choose-browser.ts';

/** Long enough for 200 MB on a slow line; a blocked line gives up much sooner. */
const INSTALL_TIMEOUT_MS = 300_000;
const VERSION_TIMEOUT_MS = 20_000;

const isRoot = process.getuid?.() === 0;

const machine: Machine = {
  platform: process.platform,
  isRoot,
  variable: (name) => process.env[name],
  playwrightBrowser: () => chromium.executablePath(),
  findOnPath: (name) => {
    const folders = (process.env.PATH ?? '').split(delimiter);
    const file = process.platform === 'win32' ? `${name}.exe` : name;
    return folders.map((folder) => join(folder, file)).find((path) => existsSync(path)) ?? null;
  },
  works: (path) => existsSync(path) && answersVersion(path),
  run: (command, args) => {
    console.error(`No browser found yet, trying: ${command} ${args.join(' ')}`);
    return succeeds(command, args, INSTALL_TIMEOUT_MS);
  },
};

function answersVersion(path: string): boolean {
  // On Windows asking Chrome for its version opens a window.
  return process.platform === 'win32' || succeeds(path, ['--version'], VERSION_TIMEOUT_MS);
}

function succeeds(command: string, args: readonly string[], timeout: number): boolean {
  try {
    execFileSync(command, args, {
      stdio: 'ignore',
      timeout,
      shell: process.platform === 'win32' && command === 'npx',
      env: {
        ...process.env,
        DEBIAN_FRONTEND: 'noninteractive',
        PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
      },
    });
    return true;
  } catch {
    return false;
  }
}

/** How Playwright starts a browser that is known to work. */
export type BrowserOptions = LaunchOptions & { readonly executablePath: string };

/** A browser that starts, fetched if need be. Ends the program with a sentence where none is to be had. */
export function findBrowser(): BrowserOptions {
  const choice = chooseBrowser(machine);
  if (choice.path !== null) return launchOptions(choice.path);
  console.error(choice.problem);
  return process.exit(1);
}

/**
 * Two pages for the suggestions below an address bar that no test sees, and a process in reserve: with every page they
 * are made anew, and cost more than most pages.
 */
const OFF_HERE = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'SpareRendererForSitePerProcess'];

/** What Playwright switches off; of several lists Chromium heeds the last alone. */
const OFF_IN_PLAYWRIGHT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];

/** Chromium refuses its sandbox to root. */
export function launchOptions(executablePath: string): BrowserOptions {
  const off = `--disable-features=${[...OFF_IN_PLAYWRIGHT, ...OFF_HERE].join(',')}`;
  return { executablePath, args: isRoot ? [off, '--no-sandbox'] : [off] };
}
