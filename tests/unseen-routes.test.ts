import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import config from '../svelte.config.js';

const project = process.cwd();
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(folder, 'roadmaps'));
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(project);
  rmSync(folder, { recursive: true });
});

function build(...unseen: readonly string[]): void {
  const handle = config.kit?.prerender?.handleUnseenRoutes;
  if (typeof handle !== 'function') throw new Error('Unseen routes are not looked at.');
  handle({ routes: [...unseen], message: 'unseen' });
}

describe('a build that made no page of a route', () => {
  it('is refused', () => {
    expect(() => build('/[roadmap]')).toThrow('unseen');
    expect(() => build('/skills/[topic]', '/[roadmap]')).toThrow('unseen');
  });

  it('is fine where it is that of skills and the project has no vocabulary of them', () => {
    expect(() => build('/skills/[topic]')).not.toThrow();
    writeFileSync(join(folder, 'roadmaps', 'skills.yaml'), 'fields: [');
    expect(() => build('/skills/[topic]')).toThrow('unseen');
  });
});
