import { existsSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';

/** Published under a sub-path (a project page) by setting BASE_PATH, for example `/waymark`. */
const base = process.env.BASE_PATH ?? '';

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: {
    // Components here have no other mode; without it the one of before is left out of what a page loads.
    runes: true,
    // The version of Svelte is of no use to a page, and would be a script of its own.
    discloseVersion: false,
    // A page names its classes a hundred times.
    cssHash: ({ hash, filename, css }) => `s${hash(filename ?? css).slice(0, 5)}`,
  },
  kit: {
    adapter: adapter({ pages: 'build', assets: 'build' }),
    paths: {
      base: /** @type {'' | `/${string}`} */ (base),
      // The 404 page is served at any depth, so its addresses may not be relative.
      relative: false,
    },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['self'],
        'script-src': ['self'],
        'style-src': ['self'],
        // Svelte writes `style:` directives as attributes into prerendered HTML; <style> stays locked.
        'style-src-attr': ['unsafe-inline'],
        'img-src': ['self', 'data:'],
        'font-src': ['self'],
        'connect-src': ['self'],
        'object-src': ['none'],
        'base-uri': ['none'],
        'form-action': ['none'],
        'require-trusted-types-for': ['script'],
        // The second names the one script that reads a visitor's own document.
        'trusted-types': ['svelte-trusted-html', 'waymark-worker'],
      },
    },
    prerender: {
      handleHttpError: 'fail',
      handleMissingId: 'fail',
      // A project without a vocabulary has no pages of skills.
      handleUnseenRoutes: ({ routes, message }) => {
        const hasSkills = existsSync('roadmaps/skills.yaml');
        if (hasSkills || routes.some((route) => route !== '/skills/[topic]')) {
          throw new Error(message);
        }
      },
    },
  },
};
