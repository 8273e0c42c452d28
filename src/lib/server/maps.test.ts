import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readRoadmaps } from './content.ts';
import { loadLayouts } from './maps.ts';

const folder = mkdtempSync(join(tmpdir(), 'roadmaps-'));
afterAll(() => rmSync(folder, { recursive: true }));

const skill = (id: string, more = ''): string =>
  `  ${id}: { name: ${id}, summary: A skill., tags: [kitchen], hours: 1${more}, resources: [{ title: Docs, url: https://example.com/, kind: docs }] }`;

async function layOut() {
  const [tea] = readRoadmaps(folder);
  if (tea === undefined) throw new Error('There is no roadmap.');
  return loadLayouts(tea);
}

it('lays a map out once, however many pages ask, and anew when the skills it is of need others', async () => {
  writeFileSync(join(folder, 'tea.md'), '# Kitchen\n\n## Hot\n- Tea\n\n## Cold\n- Water\n');
  const before = await layOut();
  expect(await layOut()).toBe(before);
  const skills = [skill('tea', ', needs: { water: it is made of it }'), skill('water')];
  writeFileSync(
    join(folder, 'skills.yaml'),
    ['fields: { kitchen: Kitchen }', 'skills:', ...skills, ''].join('\n'),
  );
  expect(await layOut()).not.toEqual(before);
});
