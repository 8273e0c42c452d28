import { describe, expect, it } from 'vitest';
import { describeSkills, ownId, readLibrary, readOwn } from './read-own.ts';

const skill = (id: string, more: string) =>
  `  ${id}: { name: ${id}, summary: A skill., tags: [kitchen], hours: 1, ${more}resources: [{ title: Docs of ${id}, url: "https://example.com/${id}", kind: docs }] }`;
const SKILLS = [
  'fields: { kitchen: Kitchen }',
  'skills:',
  skill('tea', 'needs: { water: it is made of it }, '),
  skill('water', ''),
  skill('milk', ''),
].join('\n');
const LIBRARY = readLibrary(SKILLS, [
  [
    'breakfast',
    '# Breakfast\n\n## Table\n\n- Milk\n  - [Milk, a film](https://example.com/film)\n',
  ],
]);
const OWN = { name: 'My Tea.md', text: '## Pot\n\n- Tea\n- Water\n- Milk\n' };

describe('a document of one’s own', () => {
  const { graph, skills } = readOwn(OWN, 'open:my-tea', LIBRARY);

  it('has the prerequisites that the vocabulary of the site knows', () => {
    expect(graph.edges.filter(({ relation }) => relation === 'requires')).toMatchObject([
      { source: 'water', target: 'tea', origin: 'skill', why: 'it is made of it' },
    ]);
  });

  it('borrows links from the vocabulary and the roadmaps of the site, which teach the same', () => {
    expect(skills.milk?.borrowed.map(({ title, from }) => [title, from])).toEqual([
      ['Docs of milk', 'skills'],
      ['Milk, a film', 'breakfast'],
    ]);
    expect(skills.milk?.alsoIn).toMatchObject([{ roadmap: 'breakfast', id: 'milk' }]);
  });

  it('stands beside a roadmap of the site that has the name of its file', () => {
    const own = readOwn({ ...OWN, name: 'breakfast.md' }, 'open:breakfast', LIBRARY);
    expect(own.skills.milk?.alsoIn).toMatchObject([{ roadmap: 'breakfast' }]);
  });

  it('is called what its file is called where it has no title', () => {
    expect(graph.roadmap).toMatchObject({ id: 'open:my-tea', title: 'My tea' });
    expect(readOwn({ name: '', text: '- Tea\n' }, 'open:', LIBRARY).graph.roadmap.title).toBe(
      'Roadmap',
    );
  });

  it('counts among the roadmaps that teach a skill, with its place and where it disagrees', () => {
    const milkFirst = '1. Milk\n2. Water\n3. Tea\n';
    const library = readLibrary(SKILLS, [
      ['breakfast', milkFirst],
      ['supper', milkFirst],
    ]);
    const numbered = { ...OWN, text: '1. Tea\n2. Water\n3. Milk\n' };
    const own = readOwn(numbered, 'open:my-tea', library);
    const { milk, water } = describeSkills(library, own.graph);
    expect(milk?.alsoIn).toMatchObject([
      { roadmap: 'breakfast', placement: { nth: 1, of: 3 } },
      { roadmap: 'supper', placement: { nth: 1, of: 3 } },
      { roadmap: 'open:my-tea', id: 'milk', placement: { nth: 3, of: 3 } },
    ]);
    expect(water?.splits[0]).toMatchObject({
      skill: { id: 'milk' },
      before: ['breakfast', 'supper'],
      after: ['open:my-tea'],
    });
  });

  it('is read without a library too, and from what an earlier state left', () => {
    const first = readOwn(OWN, 'open:my-tea', null);
    expect(first.skills).toEqual({});
    const text = `${OWN.text}- Sugar\n`;
    const next = readOwn({ ...OWN, text }, 'open:my-tea', null, first.tree);
    expect(next.graph.roadmap).toEqual(
      readOwn({ ...OWN, text }, 'open:my-tea', null).graph.roadmap,
    );
  });
});

it('gets the last part of its id from the name of its file', () => {
  expect(['My Roadmap.md', 'notes', 'a.b.txt', '.md', ''].map(ownId)).toEqual([
    'my-roadmap',
    'notes',
    'a-b',
    'roadmap',
    'roadmap',
  ]);
});
