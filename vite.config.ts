import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { roadmapsPlugin } from './src/lib/server/roadmaps-plugin.ts';

/** What d3-zoom is given instead of d3-transition; the file says why. */
const NO_TRANSITION = new URL('./src/lib/drawing/no-transition.ts', import.meta.url);
/** What d3-interpolate is given instead of d3-color; the file says why. */
const NO_COLOR = new URL('./src/lib/drawing/no-color.ts', import.meta.url);
/** What d3-zoom and d3-drag are given instead of d3-selection; the file says why. */
const FEW_SELECTION = new URL('./src/lib/drawing/few-selection.ts', import.meta.url);
/**
 * What this many of the site's pages and late parts share is one script: packed together it is smaller, and
 * asked for once. Three pages show maps and the late part of a plan reads their graphs, and no other page is to
 * load what does so.
 */
const SHARED_BY = 5;
/** What boxes to write in and lists to choose from take, of which a map has none before one is asked for. */
const OF_FIELDS = /\/bindings\/(?:input|select)\.js/;
/** What several pages share that no map needs before anything is marked or written. */
const OF_OTHER_PAGES = /\/src\/lib\/(?:progress|skills)\/|\/svelte-element\.js/;
/**
 * What d3-interpolate calls while it loads, to blend colours and CSS transforms. Nothing here asks for those,
 * and the bundler leaves them out once it knows that making them changes nothing.
 */
const PURE_IN_D3 = ['rgbGamma', 'rgbSpline', 'interpolateTransform', 'hsl', 'hcl', 'cubehelix'];

export default defineConfig({
  plugins: [sveltekit(), roadmapsPlugin()],
  resolve: {
    alias: {
      'd3-transition': fileURLToPath(NO_TRANSITION),
      'd3-color': fileURLToPath(NO_COLOR),
      'd3-selection': fileURLToPath(FEW_SELECTION),
    },
  },
  worker: { format: 'es' },
  // Prerendering takes its time, and that is no warning to whoever builds the site.
  build: {
    rolldownOptions: {
      checks: { pluginTimings: false },
      treeshake: {
        manualPureFunctions: PURE_IN_D3,
        // Loading these does nothing by itself: no script asks for them only to keep an order.
        moduleSideEffects: [OF_FIELDS, OF_OTHER_PAGES].map((test) => ({
          test,
          sideEffects: false,
        })),
      },
    },
  },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          // What is shared takes along only what is shared as well, which the bundler does on this condition.
          preserveEntrySignatures: 'allow-extension',
          output: {
            codeSplitting: {
              groups: [
                {
                  name: 'shared',
                  test: (id: string) => !OF_FIELDS.test(id) && !OF_OTHER_PAGES.test(id),
                  tags: ['$initial'],
                  minShareCount: SHARED_BY,
                  includeDependenciesRecursively: false,
                },
                { name: 'fields', test: OF_FIELDS, includeDependenciesRecursively: false },
              ],
            },
          },
        },
      },
    },
  },
  test: {
    // Laws are tried on many documents, and machines differ in speed.
    testTimeout: 20_000,
    maxWorkers: '100%',
    // To start a process and load the same modules for each file takes as long as the tests. What a test changes
    // of the world it puts back.
    isolate: false,
    include: ['src/**/*.test.ts', 'tests/*.test.ts'],
    benchmark: { include: ['tests/bench/**/*.bench.ts'] },
  },
});
