/** The `test` of tests on a site that is built from other documents than the published ones. */
import { startSite } from '../serve.ts';
import { buildElsewhere } from './build-elsewhere.ts';
import { test as base } from './fixtures.ts';

/** Ten times what a build takes on two idle cores. */
const BUILD_MILLISECONDS = 200_000;

interface OtherSite {
  readonly address: string;
  readonly folder: string;
}

/**
 * A `test` whose pages are those of a site of the files at `paths`, each named as its key says, built for the
 * folder `path` of its host. Each worker builds it once.
 */
export function testOtherSite(paths: Readonly<Record<string, string>>, path = '') {
  return base.extend<object, { readonly otherSite: OtherSite }>({
    otherSite: [
      // Playwright reads from the first parameter what a fixture needs.
      // eslint-disable-next-line no-empty-pattern
      async ({}, use) => {
        const { folder, remove } = await buildElsewhere(paths, path);
        const { address, close } = await startSite({ folder, base: path });
        await use({ address, folder });
        close();
        remove();
      },
      { scope: 'worker', timeout: BUILD_MILLISECONDS },
    ],
    baseURL: ({ otherSite }, use) => use(otherSite.address),
  });
}
