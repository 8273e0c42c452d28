import { countLines, importsOf, isTest, roomOf, type SourceFile } from './source-file.ts';

/** Drawers into which everything falls; a name says what is in a file. */
const DRAWERS = /^(?:utils?|helpers?|commons?|shared|misc|stores?|types?|data|managers?)$/;
const ROUTE_LINES = 60;
const FILE_LINES = 250;

/** Packages that live in one room, so that they can be replaced there. */
export const HOMES: readonly { readonly package: RegExp; readonly rooms: readonly string[] }[] = [
  { package: /^d3(?:-|$)/, rooms: ['drawing'] },
  { package: /^fuse\.js/, rooms: ['search'] },
  { package: /^idb/, rooms: ['progress'] },
  { package: /^(?:fflate|lean-qr)/, rooms: ['sharing'] },
  // The engine is 1.6 MB: in process only while the site is built, behind the layout's interface.
  { package: /^elkjs/, rooms: ['layout', 'server'] },
];

export function findStrayPackages(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) =>
    importsOf(file).flatMap((name) => {
      const home = HOMES.find((each) => each.package.test(name));
      if (!home || home.rooms.includes(roomOf(file.path) ?? '')) return [];
      return [`${file.path}: imports ${name}, which lives in ${home.rooms.join(' and ')}`];
    }),
  );
}

export function findDrawers(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter(({ path }) =>
      path.split('/').some((part) => DRAWERS.test(part.replace(/\..*$/, '').toLowerCase())),
    )
    .map(({ path }) => `${path}: a name that says nothing of what is inside`);
}

/** Files are named in kebab-case and components in PascalCase; SvelteKit names its routes itself. */
export function findMisnamedFiles(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter(({ path }) => !path.startsWith('src/routes/'))
    .filter(
      ({ path }) => !/\/(?:[a-z0-9-]+(?:\.[a-z]+)*\.ts|[A-Z][A-Za-z0-9]*\.svelte)$/.test(path),
    )
    .map(({ path }) => `${path}: is not named as other files are`);
}

/** Text of a document is text: nothing is put into a page as HTML. */
export function findRawHtml(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter((file) => !isTest(file))
    .filter(({ path, text }) =>
      path.endsWith('.svelte')
        ? /\{@html\b/.test(text)
        : /\.(?:inner|outer)HTML\s*=|insertAdjacentHTML/.test(text),
    )
    .map(({ path }) => `${path}: puts text into a page as HTML`);
}

/** A route loads, names the page and shows one component. */
export function findThickRoutes(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter((file) => file.path.startsWith('src/routes/') && !isTest(file))
    .filter((file) => countLines(file) >= ROUTE_LINES)
    .map((file) => `${file.path}: ${countLines(file)} lines in a route`);
}

/** `allowed` are the paths of files that may be long, each with its reason; a needless entry is told too. */
export function findLongFiles(
  files: readonly SourceFile[],
  allowed: Readonly<Record<string, string>>,
): readonly string[] {
  const long = files.filter((file) => !isTest(file) && countLines(file) > FILE_LINES);
  const paths = new Set(long.map((file) => file.path));
  return [
    ...long
      .filter((file) => !Object.hasOwn(allowed, file.path))
      .map((file) => `${file.path}: ${countLines(file)} lines; split it`),
    ...Object.keys(allowed)
      .filter((path) => !paths.has(path))
      .map((path) => `${path}: is not long any more; take it off the list`),
  ];
}
