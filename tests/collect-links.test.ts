import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { readSkillsFile } from '#lib/server/documents';
import { collectLinks } from './collect-links.ts';

const folder = mkdtempSync(join(tmpdir(), 'roadmaps-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SKILLS = [
  'fields: { web: Web }',
  'skills:',
  '  http:',
  '    name: HTTP',
  '    summary: How pages come.',
  '    tags: [web]',
  '    hours: 1',
  '    resources:',
  '      - { title: Docs, url: https://a.test/docs, kind: docs }',
  '      - { title: Course, url: https://b.test/, kind: course }',
  '',
];
const write = (name: string, lines: readonly string[]): void => {
  writeFileSync(join(folder, name), lines.join('\n'));
};

beforeEach(() => {
  write('web.md', ['# Web', '', '## Basics', '', '- HTTP: [Docs](https://a.test/docs#intro)', '']);
  write('skills.yaml', SKILLS);
});

describe('the addresses to check', () => {
  it('are those of the roadmaps and of the vocabulary, each once with all its places', () => {
    expect(collectLinks(folder)).toEqual([
      { url: 'https://a.test/docs', places: [`${folder}/web.md:5`, `${folder}/skills.yaml:3`] },
      { url: 'https://b.test/', places: [`${folder}/skills.yaml:3`] },
    ]);
  });

  it('are not given where an error hides some of them', () => {
    write('skills.yaml', [...SKILLS, '    part-of: http', '']);
    expect(() => collectLinks(folder)).toThrow('skills.yaml:12:5  error  cycle');
  });
});

it('every skill of the project has addresses to check', () => {
  const places = new Set(collectLinks().flatMap((link) => link.places));
  const skills = [...(readSkillsFile()?.vocabulary.skills.values() ?? [])];
  expect(skills.length).toBeGreaterThan(0);
  expect(skills.filter(({ line }) => !places.has(`roadmaps/skills.yaml:${line}`))).toEqual([]);
});
