/** Builds the site from other documents, in a folder of its own, so that what is published stays as it is. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
/** All that a build needs besides its documents. */
const PARTS = ['package.json', 'tsconfig.json', 'svelte.config.js', 'vite.config.ts', 'src'];
/** Pictures of the published roadmaps have no place on another site. */
const PREVIEWS = join(PROJECT, 'static', 'previews');

export interface OtherSite {
  /** The built site. */
  readonly folder: string;
  readonly remove: () => void;
}

/**
 * Builds a site of the files at `paths`, each named as its key says, to be served under `base`. Fails with what
 * the build says.
 */
export async function buildElsewhere(
  paths: Readonly<Record<string, string>>,
  base: string,
): Promise<OtherSite> {
  const copy = mkdtempSync(join(tmpdir(), 'waymark-'));
  const remove = () => {
    rmSync(copy, { recursive: true, force: true });
  };
  for (const part of PARTS) cpSync(join(PROJECT, part), join(copy, part), { recursive: true });
  cpSync(join(PROJECT, 'static'), join(copy, 'static'), {
    recursive: true,
    filter: (path) => !path.startsWith(PREVIEWS),
  });
  mkdirSync(join(copy, 'roadmaps'));
  for (const [name, path] of Object.entries(paths))
    cpSync(join(PROJECT, path), join(copy, 'roadmaps', name));
  symlinkSync(join(PROJECT, 'node_modules'), join(copy, 'node_modules'), 'junction');
  const vite = join(
    dirname(createRequire(import.meta.url).resolve('vite/package.json')),
    'bin/vite.js',
  );
  try {
    await promisify(execFile)(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
      cwd: copy,
      env: { ...process.env, BASE_PATH: base, NODE_ENV: 'production' },
    });
  } catch (error) {
    remove();
    throw error;
  }
  return { folder: join(copy, 'build'), remove };
}
