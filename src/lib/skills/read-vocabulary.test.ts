import { describe, expect, it } from 'vitest';
import { readVocabulary } from './read-vocabulary.ts';

const skill = (lines: readonly string[] = [], resources = true): string =>
  [
    '    name: Thing',
    '    summary: What it is.',
    '    tags: [web]',
    '    hours: 2',
    ...lines.map((line) => `    ${line}`),
    ...(resources
      ? [
          '    resources:',
          '      - title: Docs',
          '        url: https://example.com/',
          '        kind: docs',
        ]
      : []),
  ].join('\n');

/** A vocabulary of skills, each with its further lines; the first skill stands on line 4. */
function write(skills: Readonly<Record<string, string>>): string {
  const entries = Object.entries(skills).map(
    ([id, text]) => `  ${id}:\n${text.replace('name: Thing', `name: Thing ${id}`)}`,
  );
  return ['fields:', '  web: The web', 'skills:', ...entries].join('\n');
}

const problems = (text: string): string[] =>
  readVocabulary(text).diagnostics.map(
    ({ line, column, severity, code }) => `${line}:${column} ${severity} ${code}`,
  );

describe('a vocabulary', () => {
  it('has no skill whose address is that of a field', () => {
    expect(problems(write({ 'field-web': skill() }))).toEqual(['4:3 error vocabulary']);
  });

  it('gives each skill with what it needs and why, and links that are free and English unless said', () => {
    const { vocabulary, diagnostics } = readVocabulary(
      write({ http: skill(), jwt: skill(['needs:', '  http: tokens travel in headers']) }),
    );
    expect(diagnostics).toEqual([]);
    expect(vocabulary.fields).toEqual([{ id: 'web', name: 'The web' }]);
    expect(vocabulary.skills.get('jwt')).toMatchObject({
      name: 'Thing jwt',
      needs: [{ skill: 'http', why: 'tokens travel in headers' }],
      partOf: null,
      resources: [{ title: 'Docs', language: 'en', free: true }],
      line: 13,
    });
  });

  it('is told by line and column where its YAML breaks', () => {
    expect(problems('fields:\n  web: "The web\n')).toEqual(['3:1 error yaml']);
  });

  it('is told where a star begins words, which YAML takes for a name', () => {
    expect(problems('fields:\n  web: *all*\nskills: {}')).toEqual(['2:8 error yaml']);
  });

  it('is refused where it repeats itself without measure', () => {
    const lists = ['a', 'b', 'c', 'd'].map((id, i, ids) => {
      const item = i === 0 ? 'x' : `*${ids[i - 1]}`;
      return `${id}: &${id} [${Array.from({ length: 9 }, () => item).join(', ')}]`;
    });
    expect(problems(lists.join('\n'))).toEqual(['1:1 error yaml']);
  });

  it('is told of what is missing, unknown or of the wrong kind', () => {
    expect(problems('fields: {}')).toEqual(['1:1 error vocabulary']);
    expect(problems(write({ a: skill([], false) }))).toEqual(['4:3 error vocabulary']);
    expect(problems(write({ a: skill(['color: red']) }))).toEqual(['9:5 error vocabulary']);
    expect(problems(write({ a: skill().replace('hours: 2', 'hours: two') }))).toEqual([
      '8:5 error vocabulary',
    ]);
    expect(problems(write({ a: skill().replace('https:', 'http:') }))).toEqual([
      '11:9 error vocabulary',
    ]);
    expect(problems(write({ a: skill(['needs:', '  b: ""']), b: skill() }))).toEqual([
      '10:7 error vocabulary',
    ]);
  });

  it('says in a sentence what is wrong and what to do', () => {
    const [{ message } = { message: '' }] = readVocabulary(
      write({ a: skill([], false) }),
    ).diagnostics;
    expect(message).toBe('“skills › a › resources” is missing; add it.');
  });

  it('refuses a need, a whole or a field that is none', () => {
    expect(problems(write({ a: skill(['needs:', '  b: why']) }))).toEqual([
      '10:7 error unknown-skill',
    ]);
    expect(problems(write({ a: skill(['part-of: b']) }))).toEqual(['9:5 error unknown-skill']);
    expect(problems(write({ a: skill().replace('[web]', '[wep]') }))).toEqual([
      '7:12 error unknown-field',
    ]);
  });

  it('refuses skills that need each other, or are parts of each other, and names them all', () => {
    const needs = (id: string): string => skill(['needs:', `  ${id}: why`]);
    const { diagnostics } = readVocabulary(write({ a: needs('b'), b: needs('c'), c: needs('a') }));
    expect(diagnostics.map(({ code }) => code)).toEqual(['cycle']);
    expect(diagnostics[0]?.message).toContain('a, b, c, a');
    expect(problems(write({ a: skill(['part-of: b']), b: skill(['part-of: a']) }))).toEqual([
      '9:5 error cycle',
    ]);
    expect(problems(write({ a: needs('a') }))).toEqual(['10:7 error cycle']);
  });

  it('refuses a need that others imply, unless it is marked', () => {
    const three = (need: string): string =>
      write({
        a: skill(),
        b: skill(['needs:', '  a: why']),
        c: skill(['needs:', '  b: why', need]),
      });
    expect(problems(three('  a: why'))).toEqual(['31:7 error implied-need']);
    expect(problems(three('  a: { why: why, though-implied: true }'))).toEqual([]);
  });

  it('refuses a whole that waits for its own part', () => {
    expect(problems(write({ a: skill(['needs:', '  b: why']), b: skill(['part-of: a']) }))).toEqual(
      ['20:5 error part-needed'],
    );
  });

  it('refuses a name that means two skills, or one twice', () => {
    expect(
      problems(write({ a: skill(['aliases: [Web Sockets]']), b: skill(['short: [web-socket]']) })),
    ).toEqual(['19:5 error same-name']);
    expect(problems(write({ a: skill(['aliases: [Hook, hooks]']) }))).toEqual([
      '9:5 error same-name',
    ]);
  });

  it('is empty while anything is wrong with it, so that no need leads nowhere or round', () => {
    for (const line of [
      'part-of: a',
      'part-of: b',
      'aliases: [Hook, hooks]',
      'needs: { b: why }',
    ]) {
      const { vocabulary, diagnostics } = readVocabulary(write({ a: skill([line]) }));
      expect(diagnostics).toHaveLength(1);
      expect([vocabulary.fields, vocabulary.skills.size]).toEqual([[], 0]);
    }
  });

  it('may be anything else at all without throwing', () => {
    for (const text of ['', '---', '[]', 'a: &a [*a]', '\u0000', 'fields: 1\nskills: 2', '? {}'])
      expect(readVocabulary(text).vocabulary.skills.size).toBe(0);
  });
});
