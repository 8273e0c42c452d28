import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readRoadmapFiles } from './roadmap-files.ts';
import { idOfFile } from './text-document.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'roadmaps-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (name: string, content: string | Uint8Array): void => {
  writeFileSync(join(folder, name), content);
};

describe('the folder of roadmaps', () => {
  it('gives every Markdown file but the guide, named after its address', () => {
    for (const name of ['My Roadmap.md', 'a.md', 'ReadMe.md', 'skills.yaml', '.draft.md']) {
      write(name, `# ${name}\n`);
    }
    mkdirSync(join(folder, 'old.md'));
    expect(readRoadmapFiles(folder)).toEqual([
      { id: 'my-roadmap', path: `${folder}/My Roadmap.md`, text: '# My Roadmap.md\n' },
      { id: 'a', path: `${folder}/a.md`, text: '# a.md\n' },
    ]);
  });

  it('reads a file once, however many pages ask, and again after every save', () => {
    write('a.md', '# Tea\n');
    const [before] = readRoadmapFiles(folder);
    expect(readRoadmapFiles(folder)[0]).toBe(before);
    write('a.md', '# Pea\n');
    // As long as before, and saved with a clock that may be as coarse as a second.
    utimesSync(join(folder, 'a.md'), 1, 1);
    expect(readRoadmapFiles(folder)).toMatchObject([{ text: '# Pea\n' }]);
  });

  it('reads what an old editor saved, letter for letter', () => {
    write('a.md', Uint8Array.of(0x23, 0x20, 0xe9));
    expect(readRoadmapFiles(folder)).toMatchObject([{ text: '# é' }]);
  });

  it('refuses what is not text with a sentence for each file', () => {
    write('a.md', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 255));
    write('b.md', new Uint8Array(9));
    expect(() => readRoadmapFiles(folder)).toThrow(/a\.md is not text.*\n.*b\.md is not text/);
  });

  it('refuses a file that would have an address of the site', () => {
    write('404.md', '# A\n');
    expect(() => readRoadmapFiles(folder)).toThrow(
      /404\.md cannot have the address \/404\/.*rename/,
    );
  });

  it('refuses two files that would have one address', () => {
    write('my roadmap.md', '# A\n');
    write('my-roadmap.md', '# B\n');
    expect(() => readRoadmapFiles(folder)).toThrow(/the same address, \/my-roadmap\/; rename/);
  });
});

it('makes an address of any name of a file', () => {
  expect(idOfFile('roadmaps/pyarch.md')).toBe('pyarch');
  expect(idOfFile('/tmp/000_Ab cé!.txt')).toBe('000-ab-ce');
  expect(idOfFile('дорога.md')).toMatch(/^t-[a-z0-9]+$/);
  expect(idOfFile('дорога.md')).not.toBe(idOfFile('тропа.md'));
});
