/** Which browser the tests drive: the decision alone. What it asks of the machine is handed in. */

/** What the choice needs to know and may do. Paths are absolute; commands answer whether they succeeded. */
export interface Machine {
  readonly platform: string;
  readonly isRoot: boolean;
  /** The value of an environment variable, or undefined where it is unset. */
  readonly variable: (name: string) => string | undefined;
  /** The browser that Playwright would download, whether it is there or not. */
  readonly playwrightBrowser: () => string;
  /** Where a program stands on the PATH, or null. */
  readonly findOnPath: (name: string) => string | null;
  /** True where the file exists and answers when it is asked for its version. */
  readonly works: (path: string) => boolean;
  readonly run: (command: string, args: readonly string[]) => boolean;
}

export type Choice =
  | { readonly path: string; readonly problem: null }
  | { readonly path: null; readonly problem: string };

/** Without windows a browser takes a quarter less time for the same tests: it is taken before any other. */
const NAMES = [
  'chrome-headless-shell',
  'chromium-headless-shell',
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'msedge',
];

const MAC_APPLICATIONS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

const found = (path: string): Choice => ({ path, problem: null });
const missing = (problem: string): Choice => ({ path: null, problem });

/** The first browser that works, fetching one where none is installed; else a sentence with the cure. */
export function chooseBrowser(machine: Machine): Choice {
  const named = machine.variable('WAYMARK_BROWSER');
  if (named !== undefined && named !== '') {
    return machine.works(named)
      ? found(named)
      : missing(
          `WAYMARK_BROWSER is ${named}, which does not start: point it at Chrome or Chromium.`,
        );
  }
  const path =
    working(machine, [machine.playwrightBrowser()]) ??
    working(machine, installedBrowsers(machine)) ??
    fetchFromPlaywright(machine) ??
    fetchFromDebian(machine);
  return path === null
    ? missing(
        'No browser to test with: install Chrome or Chromium, or run `npx playwright install --with-deps chromium`, or set WAYMARK_BROWSER to the path of one.',
      )
    : found(path);
}

function working(machine: Machine, paths: readonly string[]): string | null {
  return paths.find((path) => machine.works(path)) ?? null;
}

function installedBrowsers(machine: Machine): readonly string[] {
  const onPath = NAMES.flatMap((name) => machine.findOnPath(name) ?? []);
  return [...onPath, ...usualPlaces(machine)];
}

/** Where installers put a browser without putting it on the PATH. */
function usualPlaces({ platform, variable }: Machine): readonly string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', `${variable('HOME') ?? ''}/Applications`];
    return folders.flatMap((folder) =>
      MAC_APPLICATIONS.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    );
  }
  if (platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
    return folders
      .flatMap((name) => variable(name) ?? [])
      .flatMap((folder) => WINDOWS_PROGRAMS.map((program) => `${folder}\\${program}`));
  }
  return ['/opt/google/chrome/chrome', '/usr/lib/chromium/chromium', '/snap/bin/chromium'];
}

function fetchFromPlaywright(machine: Machine): string | null {
  // Where the system lacks a library the download succeeds and the browser still does not start.
  machine.run('npx', ['playwright', 'install', 'chromium']);
  return working(machine, [machine.playwrightBrowser()]);
}

function fetchFromDebian(machine: Machine): string | null {
  if (!machine.isRoot || machine.findOnPath('apt-get') === null) return null;
  machine.run('apt-get', ['update', '-qq']);
  for (const name of ['chromium-headless-shell', 'chromium']) {
    machine.run('apt-get', ['install', '-yqq', '--no-install-recommends', name]);
    const path = working(machine, installedBrowsers(machine));
    if (path !== null) return path;
  }
  return null;
}
