import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildSkillGraph } from '#lib/graph';
import { readRoadmap } from '#lib/roadmap';
import { writeTwin } from '#lib/transfer';

/** Tries all that the author of a document could try against those who open it. */
const text = readFileSync('tests/fixtures/attacks.md', 'utf8');

const FOLLOWABLE = /^(?:https?|mailto):/;
/** What every file system can store under one name. */
const LONGEST_NAME = 200;

const read = readRoadmap(text, { id: 'attacks' });
const built = buildSkillGraph(read.roadmap);
const twin = writeTwin(built.graph, [...read.diagnostics, ...built.diagnostics]);

/** Every text under a key of that name, anywhere inside. */
function collect(value: unknown, key: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
    name === key && typeof inner === 'string' ? [inner] : collect(inner, key),
  );
}

describe.each([
  ['the roadmap', read.roadmap],
  ['the data twin', twin],
])('of a document full of attacks, %s', (_, value) => {
  it('links to the web and to mail, and to nothing else', () => {
    const urls = collect(value, 'url');
    expect(urls).toContain('https://example.org/good');
    expect(urls).toContain('mailto:good@example.org');
    for (const url of urls) {
      expect(url).toMatch(FOLLOWABLE);
      // As a browser would understand it, too.
      expect(new URL(url, 'https://own.example/').protocol).toMatch(FOLLOWABLE);
    }
  });
});

describe('a document full of attacks', () => {
  it('is read to its end, and each link that nobody may follow is reported', () => {
    const { nodes } = read.roadmap;
    expect(nodes.length).toBeGreaterThan(40);
    expect(nodes.map((node) => node.title)).toContain('日本語のタイトル');
    const reported = read.diagnostics.filter(({ code }) => /^(?:unsafe|relative)-link$/.test(code));
    expect(reported.length).toBeGreaterThan(20);
  });

  it('gives addresses of plain letters, each once, that fit a file system', () => {
    const ids = read.roadmap.nodes.map((node) => node.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) {
      expect(id).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u);
      expect(id.length).toBeLessThanOrEqual(LONGEST_NAME);
    }
  });

  it('has its names taken as names, whatever they mean to a program', () => {
    const { nodes } = twin.graph;
    expect(Object.keys(nodes)).toEqual(read.roadmap.nodes.map((node) => node.id));
    expect(Object.getPrototypeOf(nodes)).toBe(Object.prototype);
    expect(read.roadmap.nodes.map((node) => node.title)).toEqual(
      expect.arrayContaining(['__proto__', 'constructor', 'toString']),
    );
    const again = JSON.parse(JSON.stringify(twin)) as typeof twin;
    expect(Object.keys(again.graph.nodes)).toEqual(Object.keys(nodes));
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
