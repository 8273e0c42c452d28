import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { readRoadmap, type Roadmap } from '#lib/roadmap';
import { matchRoadmap, readVocabulary, type SkillsOfNodes } from '#lib/skills';

/**
 * Which skills each topic is, as someone who read the documents says: `topic: skill + skill`, or `-` for
 * what is no skill. The tables were written by hand.
 */
const TABLES = new URL('./fixtures/skills/', import.meta.url);
const SHIPPED = [
  'python-backend',
  'python-backend-step-by-step',
  'pyarch',
  'backend-tracker',
  'python-full-stack',
];
const SEEDS = ['000', '001', '002', '003', '004'];

const { vocabulary, diagnostics } = readVocabulary(read('../roadmaps/skills.yaml'));

function read(path: string): string {
  return readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');
}

function readTable(name: string): ReadonlyMap<string, string> {
  const lines = readFileSync(new URL(`${name}.txt`, TABLES), 'utf8')
    .trim()
    .split('\n');
  return new Map(lines.map((line) => line.split(': ') as [string, string]));
}

function say(skills: SkillsOfNodes, topic: string): string {
  return skills.get(topic)?.join(' + ') ?? '-';
}

interface Tally {
  readonly topics: number;
  readonly right: number;
  readonly wrong: readonly string[];
}

function compare(roadmap: Roadmap, table: ReadonlyMap<string, string>): Tally {
  const skills = matchRoadmap(roadmap, vocabulary);
  const topics = roadmap.nodes.filter(({ kind }) => kind === 'topic');
  const right = topics.filter(({ id }) => say(skills, id) === table.get(id));
  const wrong = topics.filter(({ id }) => skills.has(id) && !right.some((one) => one.id === id));
  return {
    topics: topics.length,
    right: right.length,
    wrong: wrong.map(({ id }) => `${id}: ${say(skills, id)} instead of ${table.get(id) ?? '?'}`),
  };
}

describe('the vocabulary', () => {
  it('has no fault', () => {
    expect(diagnostics).toEqual([]);
  });

  it('gives every skill a reason for each need that reads as the end of a sentence', () => {
    const reasons = [...vocabulary.skills.values()].flatMap(({ needs }) => needs);
    const odd = reasons.filter(
      ({ why }) => why.split(' ').length < 4 || /[.;]$/.test(why) || why.length > 90,
    );
    expect(odd).toEqual([]);
  });

  it('sums every skill up in sentences', () => {
    const odd = [...vocabulary.skills.values()].filter(
      ({ summary }) => !/^\S.{20,}[.?!]$/.test(summary),
    );
    expect(odd.map(({ id }) => id)).toEqual([]);
  });
});

const tallies: string[] = [];
afterAll(() => console.log(tallies.join('\n')));

describe.each([
  ...SHIPPED.map((name) => ({ name, path: `../roadmaps/${name}.md`, atLeast: 0.9 })),
  ...SEEDS.map((seed) => ({
    name: `seed-${seed}`,
    path: `fixtures/seeds/${seed}.md`,
    atLeast: 0.85,
  })),
])('the topics of $name', ({ name, path, atLeast }) => {
  const { roadmap } = readRoadmap(read(path), { id: name });
  const table = readTable(name);

  it('are all in the table, which names skills that exist', () => {
    const topics = roadmap.nodes.filter(({ kind }) => kind === 'topic').map(({ id }) => id);
    expect([...table.keys()].sort()).toEqual(topics.sort());
    const skills = [...table.values()]
      .filter((one) => one !== '-')
      .flatMap((one) => one.split(' + '));
    expect(skills.filter((one) => !vocabulary.skills.has(one))).toEqual([]);
  });

  it(`get the right skill in ${atLeast * 100} of a hundred, and none gets a wrong one`, () => {
    const { topics, right, wrong } = compare(roadmap, table);
    tallies.push(`skills of ${name}: ${right} of ${topics} topics right, ${wrong.length} wrong`);
    expect(wrong).toEqual([]);
    expect(right / topics).toBeGreaterThanOrEqual(atLeast);
  });
});
