import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readRoadmapFiles } from './files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'roadmaps-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('the folder of roadmaps', () => {
  it('gives every Markdown file but the guide, named after its address', () => {
    for (const name of ['b.md', 'a.md', 'README.md', 'skills.yaml', '.draft.md']) {
      writeFileSync(join(folder, name), `# ${name}\n`);
    }
    expect(readRoadmapFiles(folder)).toEqual([
      { id: 'a', path: `${folder}/a.md`, text: '# a.md\n' },
      { id: 'b', path: `${folder}/b.md`, text: '# b.md\n' },
    ]);
  });
});
