import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { idOf } from '#lib/roadmap';
import { findAddressProblems, listPublished, RESERVED } from './addresses.ts';

/** The first part of every address that the site has of its own, without its ending. */
function ownNames(): readonly string[] {
  const ofRoutes = readdirSync('src/routes', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^[[(]/.test(entry.name))
    .map(({ name }) => name);
  const names = [...ofRoutes, ...readdirSync('static')].map((name) => name.replace(/\.\w+$/, ''));
  return names.filter((name) => name !== '');
}

describe('the address of a roadmap', () => {
  it.each(ownNames())('is never that of %s, which the site has itself', (name) => {
    expect([...RESERVED.keys()]).toContain(idOf(name));
  });

  it('is refused with what to do where the site needs it', () => {
    expect(findAddressProblems(['roadmaps/tea.md', 'roadmaps/Search.md'])).toEqual([
      'roadmaps/Search.md cannot have the address /search/, which is kept for the data of the search; rename the file.',
    ]);
  });

  it('is refused where another roadmap has it', () => {
    expect(findAddressProblems(['roadmaps/a b.md', 'roadmaps/a-b.md'])).toMatchObject([
      'roadmaps/a b.md and roadmaps/a-b.md would have the same address, /a-b/; rename one of them.',
    ]);
  });

  it('is of no interest for a file that is not published', () => {
    const paths = ['/tmp/search.md', './roadmaps/search.md', 'roadmaps/README.md', 'search.md'];
    expect(listPublished(paths)).toEqual(['./roadmaps/search.md']);
  });
});
