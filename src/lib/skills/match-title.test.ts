import { describe, expect, it } from 'vitest';
import type { Skill } from './model.ts';
import { matchTitle, mentionsOf } from './match-title.ts';
import { makeVocabulary } from './name-index.ts';

const skill = (id: string, name: string, rest: Partial<Skill> = {}): [string, Skill] => [
  id,
  {
    id,
    name,
    aliases: [],
    short: [],
    inside: [],
    summary: '',
    tags: ['web'],
    partOf: null,
    needs: [],
    hours: 1,
    resources: [],
    line: 1,
    ...rest,
  },
];

const { names: index } = makeVocabulary(
  [],
  new Map([
    skill('sql', 'SQL', { tags: ['databases'] }),
    skill('advanced-sql', 'Advanced SQL', { tags: ['databases'] }),
    skill('joins', 'Joins', { tags: ['databases'], short: ['Joins'], partOf: 'sql' }),
    skill('docker', 'Docker', { aliases: ['containers'] }),
    skill('docker-compose', 'Docker Compose'),
    skill('jwt', 'JSON Web Tokens', { aliases: ['JWT'] }),
    skill('oauth2', 'OAuth 2', { aliases: ['OAuth'] }),
    skill('http', 'HTTP'),
    skill('http-headers', 'HTTP headers', { short: ['headers'] }),
    skill('react', 'React', { tags: ['frontend'] }),
    skill('react-hooks', 'React hooks', { tags: ['frontend'], inside: ['hooks'], partOf: 'react' }),
    skill('unit', 'Unit testing'),
    skill('integration', 'Integration testing'),
    skill('serialisation', 'Serialisation'),
    skill('websockets', 'WebSockets'),
    skill('ci-cd', 'CI/CD'),
  ]),
);

const match = (title: string, ...around: string[]): string =>
  matchTitle(index, title, new Set(around))
    .map(({ id }) => id)
    .join(' + ');

describe('a title', () => {
  it.each([
    ['json web token', 'jwt'],
    ['JSON-Web-Tokens', 'jwt'],
    ['Web sockets', 'websockets'],
    ['Serialization', 'serialisation'],
    ['CI / CD', 'ci-cd'],
    ['OAuth 2', 'oauth2'],
  ])('%s is a skill in whatever spelling', (title, id) => {
    expect(match(title)).toBe(id);
  });

  it.each([
    'Learn SQL',
    'SQL basics',
    'Basics of SQL',
    'Introduction to SQL',
    'Understanding SQL fundamentals',
    'What is SQL',
    'SQL (queries, joins)',
    'SQL with PostgreSQL and a cat',
  ])('%s is the skill without the words around it', (title) => {
    expect(match(title)).toBe('sql');
  });

  it.each([
    ['Advanced SQL', 'advanced-sql'],
    ['Docker Compose', 'docker-compose'],
    ['Advanced Docker', ''],
    ['Docker Swarm', ''],
    ['Go to production', ''],
    ['SQLite', ''],
    ['Unittesting tools', ''],
    ['HTTP for poets', ''],
    ['', ''],
    ['!!!', ''],
  ])('%s is not another skill that only looks like it', (title, id) => {
    expect(match(title)).toBe(id);
  });

  it.each([
    ['JWT, OAuth', 'jwt + oauth2'],
    ['Docker & Docker Compose', 'docker + docker-compose'],
    ['Unit and integration testing', 'unit + integration'],
    ['JWT or OAuth2', 'jwt + oauth2'],
    ['JWT and poetry', ''],
  ])('%s is every skill that it lists, where all of them are known', (title, ids) => {
    expect(match(title)).toBe(ids);
  });

  it('means a short name only among what it belongs to', () => {
    expect(match('Headers')).toBe('');
    expect(match('Headers', 'web')).toBe('http-headers');
    expect(match('Headers', 'frontend')).toBe('');
    expect(match('Joins', 'databases')).toBe('joins');
    expect(match('Hooks', 'frontend')).toBe('');
    expect(match('Hooks (useState)', 'react')).toBe('react-hooks');
  });

  it('makes a short name clear by a name beside it', () => {
    expect(match('React hooks')).toBe('react-hooks');
    expect(match('Hooks in React')).toBe('react-hooks');
    expect(match('Joins in React')).toBe('');
  });

  it('may be as long as a book', () => {
    expect(match('SQL '.repeat(10_000))).toBe('');
    expect(match('('.repeat(10_000))).toBe('');
    expect(match(`${'a, '.repeat(10_000)}b`)).toBe('');
  });

  it('speaks of what it mentions', () => {
    expect([...mentionsOf(index, 'Advanced React for experts')]).toEqual(['react', 'frontend']);
    expect([...mentionsOf(index, 'Web sockets, at last')]).toEqual(['websockets', 'web']);
    expect(mentionsOf(index, 'Cooking').size).toBe(0);
  });
});
