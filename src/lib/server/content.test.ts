import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadRoadmaps, readRoadmaps } from './content.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'roadmaps-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (topics: readonly string[]): void => {
  writeFileSync(join(folder, 'tea.md'), ['# Tea', '', '## Water', '', ...topics, ''].join('\n'));
};
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
