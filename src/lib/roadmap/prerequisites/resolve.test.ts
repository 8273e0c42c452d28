import { describe, expect, it } from 'vitest';
import { edges, problems } from '../../../../tests/fixtures/sketch.ts';

describe('a title with a joint in it', () => {
  it.each([
    'Git & GitHub',
    'C + Assembly',
    'Pipes | filters',
    'Lock; unlock',
    'CI/CD',
    'Client / server',
    'Iterators and generators',
    'Either or both',
    'Make or buy',
    'Unions, joins, views',
    'Auth & roles + audit, logs',
  ])('can be required by its own name: %s', (title) => {
    const text = `# T\n\n## A\n\n- ${title}\n- SQL\n\n## B\n\n- Y\n  - Requires: ${title}\n- Z\n  - Requires: SQL, ${title} + Y\n`;
    const id = title
      .toLowerCase()
      .replace(/[^a-z]+/g, '-')
      .replace(/-$/, '');
    expect(edges(text)).toEqual([`${id} > y`, `${id} > z`, 'sql > z', 'y > z']);
    expect(problems(text)).toEqual([]);
  });

  it('goes before what its parts would name', () => {
    const text = '# T\n\n- Git\n- GitHub\n- Git & GitHub\n- Y\n  - Requires: Git & GitHub\n';
    expect(edges(text)).toEqual(['git-github > y']);
  });

  it('is named by its parts where it stands in no title', () => {
    const text = '# T\n\n- Git\n- GitHub\n- Y\n  - Requires: Git & GitHub\n';
    expect(edges(text)).toEqual(['git > y', 'github > y']);
  });
});
