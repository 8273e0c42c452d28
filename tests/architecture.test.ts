import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  findImpureImports,
  findWorldlyNames,
  IMPURE_PACKAGES,
  PURE,
} from './architecture/purity.ts';
import {
  findDeepImports,
  findForwardImports,
  findOutwardImports,
  findRoomCycles,
  findRoomsWithoutDoor,
  findWideDoors,
  INNER_DOORS,
  WAY,
} from './architecture/rooms.ts';
import {
  findDrawers,
  findLongFiles,
  findMisnamedFiles,
  findRawHtml,
  findStrayPackages,
  findThickRoutes,
  HOMES,
} from './architecture/shape.ts';
import { listSourceFiles, roomOf, type SourceFile } from './architecture/source-file.ts';

/** Files over the limit that are better whole; say why. */
const LONG_FILES: Readonly<Record<string, string>> = {};

const files = listSourceFiles('src');

type Rule = (files: readonly SourceFile[]) => readonly string[];

/** A file that the rule must find, made up here: so that no rule passes because it sees nothing. */
function sample(path: string, text: string): readonly SourceFile[] {
  return [{ path, text }];
}

function holds(rule: Rule, bad: readonly SourceFile[], good: readonly SourceFile[]): void {
  it('in this repository', () => {
    expect(files.length).toBeGreaterThan(0);
    expect(rule(files)).toEqual([]);
  });
  it.each(bad)('which $path would break', (file) => {
    expect(rule([file])).toHaveLength(1);
  });
  it.each(good)('which $path would keep', (file) => {
    expect(rule([file])).toEqual([]);
  });
}

describe('the rules name nothing that is gone', () => {
  it('of the rooms and their doors', () => {
    const rooms = new Set(files.map(({ path }) => roomOf(path)));
    const paths = new Set(files.map(({ path }) => path));
    expect([...PURE, ...WAY].filter((room) => !rooms.has(room))).toEqual([]);
    expect(INNER_DOORS.filter((door) => !paths.has(`src/lib/${door}/index.ts`))).toEqual([]);
  });

  it('of the packages', () => {
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync('package.json', 'utf8'),
    ) as Record<string, Record<string, string>>;
    const packages = Object.keys({ ...dependencies, ...devDependencies });
    expect(IMPURE_PACKAGES.filter((name) => !packages.includes(name))).toEqual([]);
    const homeless = HOMES.filter((home) => !packages.some((name) => home.package.test(name)));
    expect(homeless).toEqual([]);
  });
});

describe('every room has one door', () => {
  holds(
    findRoomsWithoutDoor,
    sample('src/lib/graph/connect.ts', ''),
    sample('src/lib/graph/index.ts', ''),
  );
});

describe('a door names what it hands out', () => {
  holds(
    findWideDoors,
    sample('src/lib/graph/index.ts', "export * from './connect.ts';"),
    sample('src/lib/graph/index.ts', "export type * from './model.ts';"),
  );
});

describe('a room is entered by its door', () => {
  holds(
    findDeepImports,
    [
      ...sample('src/lib/search/a.ts', "import { x } from '#lib/graph/connect';"),
      ...sample('src/lib/search/b.ts', "import type { X } from '../graph/model.ts';"),
      ...sample('src/lib/search/c.ts', "const x = await import('../graph/connect.ts');"),
      ...sample('src/lib/search/d.ts', "export { x } from '$lib/graph';"),
      ...sample('src/routes/a.svelte', '<script>import x from "../lib/drawing/a.svelte"</script>'),
      ...sample('src/lib/search/e.ts', "let x: import('../graph/model.ts').Edge;"),
    ],
    [
      ...sample('src/lib/search/f.ts', "import { x } from '#lib/graph';"),
      ...sample('src/lib/explorer/g.ts', "import { x } from '#lib/progress/storage';"),
      ...sample('src/lib/explorer/panels/h.ts', "import { x } from '../words.ts';"),
      ...sample('src/lib/search/i.test.ts', "import { x } from '../../../tests/fixtures/x.ts';"),
    ],
  );
});

describe('imports run back along the way of the data', () => {
  holds(
    findForwardImports,
    [
      ...sample('src/lib/markdown/a.ts', "import type { Roadmap } from '#lib/roadmap';"),
      ...sample('src/lib/graph/b.ts', "import { layoutGraph } from '#lib/layout';"),
      ...sample('src/lib/layout/c.ts', "export { look } from '../drawing/look.ts';"),
    ],
    [
      ...sample('src/lib/layout/d.ts', "import { connect } from '#lib/graph';"),
      ...sample('src/lib/explorer/e.ts', "import { look } from '#lib/drawing';"),
    ],
  );
});

describe('rooms do not know the pages, the commands or the disk', () => {
  holds(
    findOutwardImports,
    [
      ...sample('src/lib/explorer/a.ts', "import x from '../../routes/x.ts';"),
      ...sample('src/lib/explorer/b.ts', "import { readContent } from '#lib/server';"),
      ...sample('src/routes/+page.ts', "import { readContent } from '#lib/server';"),
      ...sample('src/lib/search/c.ts', "import { oneLine } from '#lib/server/documents';"),
    ],
    [
      ...sample('src/routes/+page.server.ts', "import { x } from '#lib/server';"),
      ...sample('src/cli/d.ts', "import { x } from '#lib/server/documents';"),
    ],
  );
});

describe('rooms do not lean on each other', () => {
  it('in this repository', () => expect(findRoomCycles(files)).toEqual([]));

  it('which three rooms in a ring would break', () => {
    const ring = [
      ...sample('src/lib/search/a.ts', "import '#lib/progress';"),
      ...sample('src/lib/progress/b.ts', "import '#lib/transfer';"),
      ...sample('src/lib/transfer/c.ts', "import '#lib/search';"),
    ];
    expect(findRoomCycles(ring)).toHaveLength(3);
    expect(findRoomCycles(ring.slice(1))).toEqual([]);
  });
});

describe('pure rooms import nothing of the world', () => {
  holds(
    findImpureImports,
    [
      ...sample('src/lib/graph/a.ts', "import { readFile } from 'node:fs';"),
      ...sample('src/lib/search/b.ts', "import { onMount } from 'svelte';"),
      ...sample('src/lib/transfer/c.ts', "import type { Look } from '#lib/drawing';"),
      ...sample('src/lib/progress/d.svelte.ts', 'export const x = 1;'),
      ...sample('src/lib/graph/k.ts', "import { Check } from 'lucide';"),
      ...sample('src/lib/transfer/h.ts', "import { openMarks } from '#lib/progress/storage';"),
      ...sample('src/lib/progress/i.ts', "import { readAll } from './storage/database.ts';"),
    ],
    [
      ...sample('src/lib/graph/e.ts', "import type { Roadmap } from '#lib/roadmap';"),
      ...sample('src/lib/graph/g.test.ts', "import { readFile } from 'node:fs';"),
      ...sample('src/lib/progress/storage/j.ts', "import { openDB } from 'idb';"),
    ],
  );
});

describe('pure rooms name nothing of the world', () => {
  holds(
    findWorldlyNames,
    [
      ...sample('src/lib/graph/a.ts', 'export const now = () => Date.now();'),
      ...sample('src/lib/graph/b.ts', 'export const now = () => new Date();'),
      ...sample('src/lib/graph/c.ts', 'const dice = Math.random();'),
      ...sample('src/lib/graph/d.ts', 'const start = performance.now();'),
      ...sample('src/lib/graph/e.ts', 'document.title = "x";'),
      ...sample('src/lib/graph/f.ts', 'let box: HTMLElement;'),
      ...sample('src/lib/graph/g.ts', 'const root = process.cwd();'),
      ...sample('src/lib/graph/h.ts', 'const it = { name };'),
      ...sample('src/lib/graph/i.ts', 'setTimeout(() => 1);'),
      ...sample('src/lib/progress/j.ts', 'localStorage.clear();'),
    ],
    [
      ...sample('src/lib/graph/k.ts', 'const f = (document: Doc) => document.text;'),
      ...sample('src/lib/graph/l.ts', 'const day = new Date(text); const u = new URL(text);'),
      ...sample('src/lib/graph/m.ts', 'interface N { name: string } const t = node.parent.top;'),
      ...sample('src/lib/graph/n.ts', "import type { Text } from '#lib/markdown'; let t: Text;"),
      ...sample('src/lib/graph/o.ts', 'const { name: title, status } = node; use(status);'),
      ...sample('src/lib/progress/storage.ts', 'localStorage.clear();'),
    ],
  );
});

describe('a package lives in one room', () => {
  holds(
    findStrayPackages,
    [
      ...sample('src/lib/explorer/a.ts', "import { zoom } from 'd3-zoom';"),
      ...sample('src/lib/explorer/b.ts', "import Fuse from 'fuse.js';"),
      ...sample('src/lib/drawing/c.ts', "import Elk from 'elkjs/lib/elk-api.js';"),
      ...sample('src/lib/explorer/f.ts', "import { openDB } from 'idb';"),
    ],
    [
      ...sample('src/lib/drawing/d.ts', "import { zoom } from 'd3-zoom';"),
      ...sample('src/lib/layout/e.ts', "import type { ElkNode } from 'elkjs/lib/elk-api.js';"),
    ],
  );
});

describe('a name says what is inside', () => {
  holds(
    findDrawers,
    [
      ...sample('src/lib/utils/index.ts', ''),
      ...sample('src/lib/graph/helpers/a.ts', ''),
      ...sample('src/lib/graph/types.ts', ''),
    ],
    sample('src/lib/graph/typed.ts', ''),
  );
});

describe('files are named alike', () => {
  holds(
    findMisnamedFiles,
    [
      ...sample('src/lib/graph/breakCycles.ts', ''),
      ...sample('src/lib/graph/BreakCycles.test.ts', ''),
      ...sample('src/lib/drawing/map-card.svelte', ''),
    ],
    [
      ...sample('src/lib/graph/break-cycles.test.ts', ''),
      ...sample('src/lib/explorer/camera.svelte.ts', ''),
      ...sample('src/lib/drawing/MapCard.svelte', ''),
      ...sample('src/routes/[roadmap]/+page.server.ts', ''),
    ],
  );
});

describe('no text becomes HTML', () => {
  holds(
    findRawHtml,
    [
      ...sample('src/lib/drawing/A.svelte', '<p>{@html summary}</p>'),
      ...sample('src/lib/drawing/b.ts', 'element.innerHTML = summary;'),
    ],
    sample('src/lib/drawing/C.svelte', '<p>{summary}</p>'),
  );
});

describe('routes are thin', () => {
  const style = `<style>${'\n'.repeat(99)}</style>`;
  holds(
    findThickRoutes,
    sample('src/routes/+page.svelte', `<script>${'let x;\n'.repeat(99)}</script>`),
    sample('src/routes/+page.svelte', `<h1>Waymark</h1>\n${style}`),
  );
});

describe('files are small', () => {
  const long = sample('src/lib/graph/a.ts', 'let x;\n'.repeat(999));

  it('in this repository', () => expect(findLongFiles(files, LONG_FILES)).toEqual([]));
  it('which a long file would break', () => expect(findLongFiles(long, {})).toHaveLength(1));
  it('unless there is a reason', () => {
    expect(findLongFiles(long, { 'src/lib/graph/a.ts': 'a table' })).toEqual([]);
  });
  it('and the list of reasons holds nothing needless', () => {
    expect(findLongFiles([], { 'src/lib/graph/a.ts': 'a table' })).toHaveLength(1);
  });
});
