import { importsOf, isTest, roomOf, type SourceFile } from './source-file.ts';

/** The way of the data: each imports only from those before it, never forward. */
export const WAY: readonly string[] = ['markdown', 'roadmap', 'graph', 'layout', 'drawing'];
/** Rooms inside a room, with a door of their own. */
export const INNER_DOORS: readonly string[] = [
  'explorer/notes',
  'explorer/open',
  'explorer/paths',
  'explorer/progress',
  'explorer/plan',
  'explorer/skills',
  'layout/worker',
  'progress/storage',
  'server/documents',
];
/** Only what runs while the site is built may read the disk. */
const BUILD_TIME = /(?:\.server\.ts|\+server\.ts|^src\/cli\/.*|^src\/lib\/server\/.*)$/;

/** Every room has a door. */
export function findRoomsWithoutDoor(files: readonly SourceFile[]): readonly string[] {
  const paths = new Set(files.map((file) => file.path));
  const rooms = new Set(files.flatMap((file) => roomOf(file.path) ?? []));
  return [...rooms]
    .filter((room) => !paths.has(`src/lib/${room}/index.ts`))
    .map((room) => `src/lib/${room}: has no index.ts`);
}

/** A door names what it hands out; only types may go out by the basket. */
export function findWideDoors(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter(({ path }) => /^src\/lib\/.*\/index\.ts$/.test(path))
    .filter(({ text }) => /^\s*export \*/m.test(text))
    .map(({ path }) => `${path}: export * of values; name what is handed out`);
}

/** Another room is entered by its door. */
export function findDeepImports(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) =>
    importsOf(file)
      .filter((name) => isDeep(file, name))
      .map((name) => `${file.path}: imports ${name}, past the door of its room`),
  );
}

function isDeep(file: SourceFile, name: string): boolean {
  if (name.startsWith('$lib')) return true;
  const room = roomOf(name);
  if (room === null) return false;
  const inside = name.replace(/^#lib\//, '');
  if (name.startsWith('#lib/')) return inside !== room && !INNER_DOORS.includes(inside);
  return room !== roomOf(file.path);
}

/** Along the way of the data, imports run back. */
export function findForwardImports(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const place = WAY.indexOf(roomOf(file.path) ?? '');
    if (place === -1 || isTest(file)) return [];
    return importsOf(file)
      .filter((name) => WAY.indexOf(roomOf(name) ?? '') > place)
      .map((name) => `${file.path}: imports ${name}, which comes after it`);
  });
}

/** Nothing in a room knows the pages or the commands, and only the build knows the server. */
export function findOutwardImports(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) =>
    importsOf(file)
      .filter((name) => isOutward(file, name))
      .map((name) => `${file.path}: imports ${name}, which is not for it`),
  );
}

function isOutward({ path }: SourceFile, name: string): boolean {
  if (path.startsWith('src/lib/') && /^src\/(?:cli|routes)\//.test(name)) return true;
  return roomOf(name) === 'server' && !BUILD_TIME.test(path);
}

/** No two rooms lean on each other, at any distance. */
export function findRoomCycles(files: readonly SourceFile[]): readonly string[] {
  const leansOn = new Map<string, Set<string>>();
  for (const file of files) {
    const room = roomOf(file.path);
    if (room === null || isTest(file)) continue;
    const others = importsOf(file).flatMap((name) => roomOf(name) ?? []);
    const known = leansOn.get(room) ?? new Set<string>();
    leansOn.set(room, known);
    for (const other of others) if (other !== room) known.add(other);
  }
  const reaches = (from: string): ReadonlySet<string> => {
    const reached = new Set(leansOn.get(from));
    for (const room of reached) for (const next of leansOn.get(room) ?? []) reached.add(next);
    return reached;
  };
  return [...leansOn.keys()]
    .filter((room) => reaches(room).has(room))
    .map((room) => `src/lib/${room}: leans on a room that leans on it`);
}
