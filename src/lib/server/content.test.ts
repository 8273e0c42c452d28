import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadRoadmaps, readContent, readRoadmaps } from './content.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'roadmaps-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
});

const write = (topics: readonly string[]): void => {
  writeFileSync(join(folder, 'tea.md'), ['# Tea', '', '## Water', '', ...topics, ''].join('\n'));
};
/** A vocabulary of water, named on line 3, and tea, named on line 9, whose last lines are given. */
const writeSkills = (...ofTea: readonly string[]): void => {
  const skill = (id: string) => [
    `  ${id}:`,
    `    name: ${id}`,
    '    summary: What it is.',
    '    tags: [kitchen]',
    '    hours: 1',
    '    resources: [{ title: Docs, url: https://example.com/, kind: docs }]',
  ];
  const lines = ['fields: { kitchen: Kitchen }', 'skills:', ...skill('water'), ...skill('tea')];
  writeFileSync(join(folder, 'skills.yaml'), [...lines, ...ofTea, ''].join('\n'));
};
const reasons = (): readonly (string | null)[] =>
  loadRoadmaps(folder).flatMap(({ graph }) => graph.edges.map(({ why }) => why));
const titles = (): readonly (string | undefined)[] =>
  readRoadmaps(folder).flatMap(({ graph }) => graph.roadmap.nodes.map(({ title }) => title));

describe('the roadmaps of the site', () => {
  it('come with their graph, under the name of their file', () => {
    write(['- Boiling', '- Temperature', '  - Requires: Boiling']);
    const [tea] = loadRoadmaps(folder);
    expect(tea).toMatchObject({ id: 'tea', path: `${folder}/tea.md` });
    expect(tea?.graph.roadmap.id).toBe('tea');
    expect(tea?.graph.incoming.get('temperature')).toMatchObject([{ source: 'boiling' }]);
  });

  it('are read once, however many pages ask, and again when the file changes', () => {
    write(['- Boiling']);
    const [before] = loadRoadmaps(folder);
    expect(loadRoadmaps(folder)[0]).toBe(before);
    write(['- Boiling', '- Tasting']);
    expect(titles()).toEqual(['Water', 'Boiling', 'Tasting']);
  });

  it('tell what their prerequisites are missing, with the line', () => {
    write(['- Boiling', '  - Requires: Fire']);
    const [tea] = readRoadmaps(folder);
    expect(tea?.diagnostics).toMatchObject([{ severity: 'warning', line: 6 }]);
  });
});

describe('the vocabulary of skills', () => {
  const NEEDS_WATER = '    needs: { water: it is made of it }';

  it('is that of the folder', () => {
    write(['- Tea', '- Water']);
    writeSkills(NEEDS_WATER);
    expect(reasons()).toEqual(['it is made of it']);
  });

  it.each([
    ['breaks off', ['    needs: {'], '16:1  error  yaml'],
    ['has a line that is not known', ['    need: water'], '15:5  error  vocabulary'],
    ['names a need that is none', ['    needs: { milk: taste }'], '15:14  error  unknown-skill'],
    ['goes round in needs', ['    needs: { tea: taste }'], '15:14  error  cycle'],
    ['goes round in parts', ['    part-of: tea'], '15:5  error  cycle'],
  ])('ends the build where it %s', (_, ofTea, problem) => {
    write(['- Tea']);
    writeSkills(...ofTea);
    expect(() => loadRoadmaps(folder)).toThrow(`${folder}/skills.yaml:${problem}`);
  });

  it('gives every roadmap another graph once it is saved', () => {
    write(['- Tea', '- Water']);
    expect(reasons()).toEqual(['it stands next in the document']);
    writeSkills(NEEDS_WATER);
    expect(reasons()).toEqual(['it is made of it']);
    writeSkills('    needs: { water: it is steeped in it }');
    expect(reasons()).toEqual(['it is steeped in it']);
    expect(loadRoadmaps(folder)[0]).toBe(loadRoadmaps(folder)[0]);
  });

  it('counts as none while developing until its errors are mended', () => {
    vi.stubEnv('NODE_ENV', 'development');
    write(['- Tea', '- Water']);
    writeSkills(NEEDS_WATER, '    part-of: tea');
    expect(reasons()).toEqual(['it stands next in the document']);
    expect(readContent(folder)[0]).toMatchObject({
      path: `${folder}/skills.yaml`,
      diagnostics: [{ code: 'cycle', line: 16 }],
    });
  });
});
