import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { roadmapsPlugin } from './src/lib/server/roadmaps-plugin.ts';

export default defineConfig({
  plugins: [sveltekit(), roadmapsPlugin()],
  // Prerendering takes its time, and that is no warning to whoever builds the site.
  build: { rolldownOptions: { checks: { pluginTimings: false } } },
  test: {
    include: ['src/**/*.test.ts', 'tests/*.test.ts'],
    benchmark: { include: ['tests/bench/**/*.bench.ts'] },
  },
});
