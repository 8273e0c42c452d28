import { basename, dirname, join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { CheckedFile } from './documents/report.ts';
import { isContentFile, ROADMAPS } from './documents/roadmap-name.ts';
import { overlayError, type OverlayError } from './overlay.ts';

/** Loaded by the dev server, so that a change of the reader itself counts at once. */
const CONTENT_MODULE = '/src/lib/server/content.ts';

type Check = (server: ViteDevServer) => Promise<readonly CheckedFile[]>;

const checkWithReader: Check = async (server) => {
  const { readContent } = (await server.ssrLoadModule(
    CONTENT_MODULE,
  )) as typeof import('./content.ts');
  return readContent();
};

/**
 * While developing: a roadmap or a vocabulary of skills that is saved, added or deleted reloads the page,
 * and what is wrong with any of them stands in Vite's overlay, from the first page on, until it is put right.
 */
export function roadmapsPlugin(check: Check = checkWithReader): Plugin {
  return {
    name: 'roadmaps',
    apply: 'serve',
    configureServer(server) {
      const { hot } = server.environments.client;
      const folder = join(server.config.root, ROADMAPS);

      // A reload clears the overlay, and the page that comes back asks again.
      hot.on('vite:client:connect', (_, client) => {
        void findProblem(check, server).then((err) => {
          if (err !== null) client.send({ type: 'error', err });
        });
      });
      server.watcher.on('all', (_, path) => {
        if (dirname(path) !== folder || !isContentFile(basename(path))) return;
        server.config.logger.info(`page reload ${ROADMAPS}/${basename(path)}`, { timestamp: true });
        hot.send({ type: 'full-reload' });
      });
    },
  };
}

/** What the overlay should say now: of the content or, where it cannot run, of the reader. */
async function findProblem(check: Check, server: ViteDevServer): Promise<OverlayError | null> {
  try {
    return overlayError(await check(server), server.config.root);
  } catch (error) {
    return error instanceof Error
      ? { message: error.message, stack: error.stack ?? '' }
      : { message: String(error), stack: '' };
  }
}
