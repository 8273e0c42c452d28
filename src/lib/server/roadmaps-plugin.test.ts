import { EventEmitter } from 'node:events';
import type { ViteDevServer } from 'vite';
import { describe, expect, it, vi } from 'vitest';
import type { CheckedFile } from './documents/report.ts';
import { roadmapsPlugin } from './roadmaps-plugin.ts';

const BROKEN: CheckedFile = {
  path: 'roadmaps/a.md',
  text: '# A\n',
  diagnostics: [{ code: 'some-code', severity: 'error', message: 'Do this.', line: 1, column: 3 }],
};

type Check = () => Promise<readonly CheckedFile[]>;

/**
 * The parts of a dev server that the plugin touches, and a page that can connect to it. Without a check the
 * plugin's own is made, by the modules that are given.
 */
function start(check?: Check, ssrLoadModule?: (module: string) => Promise<unknown>) {
  const watcher = new EventEmitter();
  const hot = Object.assign(new EventEmitter(), { send: vi.fn() });
  const server = {
    config: { root: '/site', logger: { info: vi.fn() } },
    environments: { client: { hot } },
    ssrLoadModule,
    watcher,
  } as unknown as ViteDevServer;
  const hook = roadmapsPlugin(check).configureServer;
  if (typeof hook !== 'function') throw new Error('The plugin configures no server');
  void hook.call({} as ThisParameterType<typeof hook>, server);
  return {
    save: (path: string) => watcher.emit('all', 'change', path),
    sentToAll: hot.send,
    connect: async () => {
      const page = { send: vi.fn() };
      hot.emit('vite:client:connect', undefined, page);
      await new Promise((resolve) => setImmediate(resolve));
      return page.send;
    },
  };
}

describe('the dev server', () => {
  it.each(['a.md', 'skills.yaml'])('reloads the page when %s is saved', (name) => {
    const { save, sentToAll } = start(() => Promise.resolve([]));
    save(`/site/roadmaps/${name}`);
    expect(sentToAll).toHaveBeenCalledExactlyOnceWith({ type: 'full-reload' });
  });

  it('reloads it for nothing else in the folder', () => {
    const { save, sentToAll } = start(() => Promise.resolve([]));
    save('/site/roadmaps/README.md');
    save('/site/roadmaps/other.yaml');
    save('/site/docs/a.md');
    save('/site/skills.yaml');
    save('/site/roadmaps/drafts/a.md');
    expect(sentToAll).not.toHaveBeenCalled();
  });

  it('looks at every roadmap and at the vocabulary of skills', async () => {
    const loaded: string[] = [];
    const { connect } = start(undefined, (module) => {
      loaded.push(module);
      return Promise.resolve({ readContent: () => [BROKEN] });
    });
    expect(await connect()).toHaveBeenCalledOnce();
    expect(loaded).toEqual(['/src/lib/server/content.ts']);
  });

  it('shows the problems to every page that comes, until they are fixed', async () => {
    let files: readonly CheckedFile[] = [BROKEN];
    const { connect } = start(() => Promise.resolve(files));
    expect(await connect()).toHaveBeenCalledExactlyOnceWith({
      type: 'error',
      err: expect.objectContaining({
        message: 'roadmaps/a.md:1:3  error  some-code  Do this.',
        loc: { file: '/site/roadmaps/a.md', line: 1, column: 3 },
      }),
    });
    files = [{ ...BROKEN, diagnostics: [] }];
    expect(await connect()).not.toHaveBeenCalled();
  });

  it('says so when the reader itself cannot run', async () => {
    const { connect } = start(() => Promise.reject(new Error('no reader')));
    expect(await connect()).toHaveBeenCalledWith({
      type: 'error',
      err: expect.objectContaining({ message: 'no reader' }),
    });
  });
});
