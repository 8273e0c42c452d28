import { describe, expect, it } from 'vitest';
import { edges } from '../../../tests/fixtures/sketch.ts';
import { foldName } from './names.ts';

describe('one name', () => {
  it.each([
    ['REST APIs', 'rest api'],
    ['CLIs', 'CLI'],
    ['GPUs', 'gpu'],
    ['URIs', 'URI'],
    ['Menus', 'menu'],
    ['GUIs', 'gui'],
    ['Classes', 'class'],
    ['Branches', 'branch'],
    ['Queries', 'query'],
    ['Databases', 'database'],
    ['Caches', 'cache'],
    ['Axes', 'axis'],
    ['Analyses', 'analysis'],
    ['HTTP statuses', 'HTTP status'],
    ['Indexes', 'index'],
    ['Parentheses', 'parenthesis'],
    ['Use cases', 'use case'],
    ['Types', 'type'],
    ['Cookies', 'cookie'],
    ['Houses', 'house'],
    ['Redis', 'redis'],
  ])('is %s and %s', (several, single) => {
    expect(foldName(several)).toBe(foldName(single));
  });

  it.each([
    ['HTTPS', 'HTTP'],
    ['Canvas', 'Canva'],
    ['CSS', 'CS'],
    ['News', 'New'],
    ['Kubernetes', 'Kuberneti'],
    ['Analysis', 'Analyst'],
  ])('is not %s and %s', (one, other) => {
    expect(foldName(one)).not.toBe(foldName(other));
  });

  it('is required in the singular where its heading has the plural', () => {
    const text = '# T\n\n## REST APIs\n\n- Verbs\n\n## X\n\nRequires: Rest API\n\n- Y\n';
    expect(edges(text)).toEqual(['rest-apis > x']);
  });
});
