import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex, search, type Match } from './index.ts';
import { anyCharacter } from '../../../tests/fixtures/any-text.ts';
import { SAMPLE } from '../../../tests/fixtures/search-sample.ts';

const index = buildIndex(SAMPLE);
const ask = (query: string, roadmap: string | null = 'python-backend', limit = 20): Match[] =>
  search(index, query, { roadmap, limit });
const titles = (query: string, roadmap?: string | null) =>
  ask(query, roadmap).map((match) => match.record.title);
const marked = (match: Match | undefined) =>
  match?.titleRanges.map(([start, end]) => match.record.title.slice(start, end));

describe('What is found', () => {
  it('finds a topic by swapped letters and another order, and nothing that only looks like it', () => {
    expect(titles('api rset')).toEqual(['REST APIs', 'RESTful best practices']);
  });

  it.each([
    ['dokcer compose', 'Docker Compose'],
    ['postgrsql', 'PostgreSQL'],
    ['cicd', 'CI/CD'],
    ['ci cd', 'CI/CD'],
    ['web socket', 'WebSockets'],
    ['w e bsockets', 'WebSockets'],
    ['oop', 'Object-oriented programming'],
    ['tdd', 'Learn test-driven development'],
    ['conc', 'Concurrency'],
    ['react hook', 'Hooks'],
    ['the docker', 'Docker'],
  ])('finds for "%s" first %s', (query, title) => {
    expect(titles(query)[0]).toBe(title);
  });

  it('puts the whole title before the longer one, and half a word before nothing', () => {
    expect(titles('docker').slice(0, 2)).toEqual(['Docker', 'Docker Compose']);
    expect(titles('dock').slice(0, 2)).toEqual(['Docker', 'Docker Compose']);
  });

  it('puts the open roadmap first', () => {
    expect(ask('docker', 'other')[0]?.record.roadmap).toBe('other');
    expect(ask('docker', 'python-backend')[0]?.record.roadmap).toBe('python-backend');
  });

  it('puts a topic before the link that teaches it', () => {
    expect(titles('asyncio')).toEqual(['Concurrency', 'Python documentation: asyncio']);
    expect(ask('asyncio').map((match) => match.field)).toEqual(['summary', 'title']);
  });

  it('does not look for typing mistakes where a word is typed right', () => {
    expect(titles('rest')).not.toContain('Learn test-driven development');
  });

  it('does without words that nothing holds, as few as can be', () => {
    expect(titles('docker compose quickly')).toEqual(['Docker Compose']);
    expect(titles('docker quickly')).toContain('Docker');
    expect(titles('qwertz zebra')).toEqual([]);
  });

  it('takes one word of two only as it was typed', () => {
    expect(titles('dokcer zebra')).toEqual([]);
  });
});

describe('What is marked', () => {
  it.each([
    ['api rset', ['REST', 'API']],
    ['dock', ['Dock']],
    ['cicd', ['CI', 'CD']],
    ['sockets', ['Sockets']],
    ['oop', ['O', 'o', 'p']],
    ['dcoker', ['Docker']],
  ])('marks for "%s" %j', (query, parts) => {
    expect(marked(ask(query)[0])).toEqual(parts);
  });
});

describe('Odd queries', () => {
  it.each(['', '   ', '🚀', '!!!', '👩‍💻 ✨', '—'])('finds nothing for "%s"', (query) => {
    expect(ask(query)).toEqual([]);
  });

  it('finds nothing where nothing matches', () => {
    expect(ask('xyzzy')).toEqual([]);
  });

  it.each([
    '!docker',
    '=docker',
    "'docker",
    '^docker',
    'docker$',
    '| docker',
    '"docker"',
    '🐳 docker',
  ])('reads %s as its word, not as an operator', (query) => {
    expect(ask(query)).toEqual(ask('docker'));
  });

  it('answers a query of a thousand characters', () => {
    expect(ask('docker '.repeat(150))[0]?.record.title).toBe('Docker');
    expect(ask('x'.repeat(1000))).toEqual([]);
  });

  it('gives no more than it was asked for', () => {
    expect(ask('docker', null, 1)).toHaveLength(1);
    expect(ask('docker', null, 0)).toEqual([]);
  });
});

describe('Laws', () => {
  const words = SAMPLE.map((record) => record.title);
  const query = fc.oneof(
    fc.string({ unit: anyCharacter, maxLength: 40 }),
    fc.mixedCase(fc.constantFrom(...words)),
    fc.tuple(fc.constantFrom(...words), fc.nat(20)).map(([word, cut]) => word.slice(0, cut)),
  );

  it('never throws, gives equal answers to equal queries, best first', () => {
    fc.assert(
      fc.property(query, (typed) => {
        const matches = ask(typed);
        expect(ask(typed)).toEqual(matches);
        const scores = matches.map((match) => match.score);
        expect(scores).toEqual([...scores].sort((one, other) => other - one));
      }),
    );
  });

  it('marks only what is within the title, in order and without overlap', () => {
    const title = fc.string({ unit: anyCharacter, minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(title, fc.nat(30), (text, cut) => {
        const own = buildIndex([{ ...SAMPLE[0], title: text } as (typeof SAMPLE)[number]]);
        for (const match of search(own, text.slice(cut), { roadmap: null, limit: 5 })) {
          const ends = match.titleRanges.flat();
          expect(ends).toEqual([...new Set(ends)].sort((one, other) => one - other));
          expect(ends.every((end) => end >= 0 && end <= text.length)).toBe(true);
        }
      }),
    );
  });
});
