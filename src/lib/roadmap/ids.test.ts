import { describe, expect, it } from 'vitest';
import { problems, read } from '../../../tests/fixtures/sketch.ts';
import { readRoadmap } from './index.ts';
import { slugOf } from './slug.ts';

describe('an id', () => {
  it.each([
    ['File I/O', 'file-i-o'],
    ['CI/CD', 'ci-cd'],
    ['C++ and C#', 'c-plus-plus-and-c-sharp'],
    ['.NET basics', 'dot-net-basics'],
    ['ASP.NET', 'asp-net'],
    ['Node.js', 'node-js'],
    ['Python’s asyncio', 'pythons-asyncio'],
    ['Données élémentaires', 'donnees-elementaires'],
    ['Straße', 'strasse'],
    ['__init__', 'init'],
  ])('of %s is %s', (title, id) => {
    expect(slugOf(title)).toBe(id);
  });

  it('of a title in another script is a stable hash, alone or after its Latin words', () => {
    expect(slugOf('数据库')).toMatch(/^t-[a-z0-9]+$/);
    expect(slugOf('Основы Python')).toMatch(/^python-[a-z0-9]+$/);
    expect(slugOf('Основы Python')).not.toBe(slugOf('Введение Python'));
  });

  it('leaves out what stands in brackets, unless that tells two apart', () => {
    const ids = read('- Flask (Lightweight)\n- Data (SQL)\n- Data (NoSQL)\n').nodes.map(
      ({ id }) => id,
    );
    expect(ids).toEqual(['flask', 'data-sql', 'data']);
  });

  it('goes to the largest of several by one title, and the others are named after what holds them', () => {
    const text = '# T\n\n## A\n\n### Redis\n\n- Basics\n\n## B\n\n### Cache\n\n- Redis\n- Basics\n';
    const ids = read(text).nodes.map(({ id }) => id);
    expect(ids).toEqual(['a', 'redis', 'basics', 'b', 'cache', 'cache-redis', 'cache-basics']);
  });

  it('tells twins in one place apart by what they say, and only then by a number', () => {
    const ids = read('- SQL: joins\n- SQL: views\n- SQL: views\n').nodes.map(({ id }) => id);
    expect(ids).toEqual(['sql', 'sql-views', 'sql-views-2']);
    const moved = read('- SQL: views\n- SQL: joins\n').nodes.map(({ id }) => id);
    expect(moved).toEqual(['sql-views', 'sql']);
  });

  it('that several ask for is told with the line of the one that has it', () => {
    const text = '# T\n\n## A\n\n### Redis\n\n- Basics\n\n## B\n\n### Cache\n\n- Redis\n- Git\n';
    expect(readRoadmap(text, { id: 'sketch' }).diagnostics).toMatchObject([
      {
        code: 'shared-id',
        severity: 'info',
        line: 13,
        message: expect.stringMatching(
          /^2 things are called “Redis”: the one in line 5 has the id “redis”, this one “cache-redis”; give each/,
        ),
      },
    ]);
    expect(problems('- SQL: joins\n- SQL: views\n- SQL: keys\n- Git\n')).toEqual([
      '1:1 info no-title',
      expect.stringMatching(/^[123]:1 info shared-id$/),
    ]);
  });

  it('does not change when a longer title is edited at its end', () => {
    const title = 'Working with built-in data structures like lists and dictionaries and sets';
    const [before, after] = [title, `${title} and tuples`].map(
      (text) => read(`- ${text}`).nodes[0]?.id,
    );
    expect(before).toBe(after);
  });
});
