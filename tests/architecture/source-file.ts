import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

/** A file as the rules see it; `path` is from the top of the repository, with `/`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const SCRIPT = /<script\b[^>]*>([\s\S]*?)<\/script>/g;
const STYLE = /<style\b[^>]*>[\s\S]*?<\/style>/g;
const ROOM = /^src\/lib\/([^/]+)\//;

/** All TypeScript and Svelte files under a folder. */
export function listSourceFiles(folder: string): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|js|svelte)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** The code of a file: of a component, what stands in its scripts. */
export function codeOf({ path, text }: SourceFile): string {
  if (!path.endsWith('.svelte')) return text;
  return [...text.matchAll(SCRIPT)].map(([, script]) => script ?? '').join('\n');
}

/** Lines of a file; a component's style is a sheet of its own and does not count. */
export function countLines({ text }: SourceFile): number {
  return text.replace(STYLE, '').trimEnd().split('\n').length;
}

/** What a file imports, in whatever way, types too; relative paths are resolved. */
export function importsOf(file: SourceFile): readonly string[] {
  return ts
    .preProcessFile(codeOf(file), true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .map((name) => (name.startsWith('.') ? normalize(join(dirname(file.path), name)) : name));
}

/** The room that a path, or an import, belongs to; null for what is in none. */
export function roomOf(pathOrImport: string): string | null {
  return ROOM.exec(pathOrImport)?.[1] ?? /^(?:#lib|\$lib)\/([^/]+)/.exec(pathOrImport)?.[1] ?? null;
}

/** A test stands beside its file and may reach for what no room may. */
export function isTest({ path }: SourceFile): boolean {
  return /\.test\.ts$/.test(path);
}
