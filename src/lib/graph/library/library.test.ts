import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Resource, Roadmap } from '#lib/roadmap';
import { anyRoadmap } from '../../../../tests/fixtures/any-roadmap.ts';
import { sketch, sourceAt } from '../../../../tests/fixtures/graphs.ts';
import { sketchVocabulary } from '../../../../tests/fixtures/vocabulary.ts';
import { buildSkillGraph } from '../build-skill-graph.ts';
import type { SkillGraph } from '../model.ts';
import { alsoIn } from './also-in.ts';
import { borrowResources } from './borrow-resources.ts';
import { compareRoadmaps } from './compare-roadmaps.ts';
import { findDisagreements } from './disagreements.ts';
import { makeLibrary } from './make-library.ts';
import { describeNode } from './node-skills.ts';
import { placesInOrder } from './places-in-order.ts';
import { skillsGraph } from './skills-graph.ts';

const VOCABULARY = sketchVocabulary(['http', 'jwt: http', 'docker', 'flask: http', 'sql', 'git']);

function link(url: string): Resource {
  return { title: url, url, kind: 'docs', source: sourceAt(1) };
}

/** A roadmap whose nodes have the links given by their ids. */
function graphOf(
  id: string,
  outline: string,
  links: Readonly<Record<string, readonly string[]>> = {},
): SkillGraph {
  const plain = sketch(outline);
  const nodes = plain.nodes.map((node) => ({
    ...node,
    resources: (links[node.id] ?? []).map(link),
  }));
  const roadmap: Roadmap = { ...plain, id, title: id, nodes };
  return buildSkillGraph(roadmap, VOCABULARY).graph;
}

describe('a skill in other roadmaps', () => {
  const one = graphOf('one', 'group web\n  http\n  jwt\ngroup data\n  sql');
  const two = graphOf('two', 'group sql\ngroup http\n  jwt');
  const library = makeLibrary([one, two], VOCABULARY);

  it('is found once in each roadmap that teaches it, and never in the own one', () => {
    expect(alsoIn(library, one, 'jwt')).toEqual([{ roadmap: 'two', node: 'jwt' }]);
    expect(alsoIn(library, two, 'jwt')).toEqual([{ roadmap: 'one', node: 'jwt' }]);
    expect(alsoIn(library, one, 'web')).toEqual([]);
    expect(alsoIn(library, one, 'ghost')).toEqual([]);
  });

  it('is found for a document that is none of the roadmaps', () => {
    const own = graphOf('own', 'sql');
    expect(alsoIn(library, own, 'sql').map(({ roadmap }) => roadmap)).toEqual(['one', 'two']);
  });
});

describe('a topic without links', () => {
  const taught = graphOf('taught', 'jwt\nsql', {
    jwt: ['https://jwt.io/', 'http://www.example.com/jwt/'],
    sql: [],
  });
  const bare = graphOf(
    'bare',
    'group g\n  jwt\n  stranger\ntopic sql\n  odd\ntopic pair\n  http\n  git\nproject shop\ngroup flask\n  group rest\n    deep\nstage docker\n  staged',
    { http: ['https://own.example/'] },
  );
  const library = makeLibrary([taught, bare], VOCABULARY);
  const borrowed = (id: string) =>
    borrowResources(library, bare, id).map(({ url, from }) => `${url} ${from}`);

  it('borrows those of its skill and of the other roadmaps, each address once and labelled', () => {
    expect(borrowed('jwt')).toEqual(['https://example.com/jwt skills', 'https://jwt.io/ taught']);
  });

  it('borrows for the topic or group that it stands in where it is no skill itself, else for its parts', () => {
    expect(borrowed('odd')).toEqual(['https://example.com/sql skills']);
    expect(borrowed('pair')).toEqual([
      'https://example.com/http skills',
      'https://example.com/git skills',
    ]);
  });

  it('borrows nothing for what is further out, or for a whole stage', () => {
    expect(borrowed('deep')).toEqual([]);
    expect(borrowed('staged')).toEqual([]);
  });

  it('borrows nothing where nobody knows it, where it has links, and for a project', () => {
    expect(borrowed('stranger')).toEqual([]);
    expect(borrowed('http')).toEqual([]);
    expect(borrowed('shop')).toEqual([]);
    expect(borrowed('ghost')).toEqual([]);
  });
});

describe('a skill that many roadmaps teach', () => {
  const own = graphOf('own', 'topic git');
  const others = Array.from({ length: 10 }, (_, i) => graphOf(`r${i}`, 'group git\ngroup http'));
  const library = makeLibrary([own, ...others], VOCABULARY);

  it('names some of them in a roadmap, and all in the map of all skills', () => {
    const names = describeNode(library, own, 'git')?.alsoIn.map(({ roadmap }) => roadmap);
    expect(names).toEqual(['r0', 'r1', 'r2', 'r3', 'r4', 'r5', 'r6', 'r7']);
    expect(describeNode(library, skillsGraph(VOCABULARY), 'git')?.alsoIn).toHaveLength(11);
  });

  it('has a place in each that has things to learn for it, and none in a bare heading', () => {
    const full = graphOf('full', 'topic git\ngroup http\n  verbs\ngroup sql');
    const all = makeLibrary([full], VOCABULARY);
    const placeOf = (id: string) =>
      describeNode(all, skillsGraph(VOCABULARY), id)?.alsoIn.map(({ placement }) => placement);
    expect(placeOf('http')).toEqual([{ nth: 2, of: 2 }]);
    expect(placeOf('sql')).toEqual([null]);
  });
});

describe('a project that needs what its roadmap does not teach', () => {
  const own = graphOf('own', 'http\nproject shop');

  /** What the shop is told of needs such as `sql|git`, of which one is enough, where `data` teaches SQL alone. */
  function toFind(...needs: readonly string[]) {
    const untaught = needs.map((need) => ({
      anyOf: need.split('|').map((skill) => ({ skill, name: skill.toUpperCase() })),
      statement: sourceAt(2),
    }));
    const graph = { ...own, untaught: new Map([['shop', untaught]]) };
    const library = makeLibrary([graph, graphOf('data', 'group stores\n  sql')], VOCABULARY);
    return describeNode(library, graph, 'shop')?.toFind;
  }
  const sql = {
    skill: { id: 'sql', title: 'sql' },
    taughtIn: [{ roadmap: 'data', id: 'sql', title: 'SQL' }],
  };
  const git = { skill: { id: 'git', title: 'git' }, taughtIn: [] };
  const docker = { skill: { id: 'docker', title: 'docker' }, taughtIn: [] };

  it('leads to the roadmaps that do', () => {
    expect(toFind('sql')).toEqual([{ anyOf: [sql] }]);
  });

  it('tells of which skills one is enough', () => {
    expect(toFind('docker', 'sql|git')).toEqual([{ anyOf: [docker] }, { anyOf: [sql, git] }]);
  });
});

describe('where roadmaps disagree', () => {
  const dockerFirst = 'group docker\ngroup flask';
  const flaskFirst = 'group flask\ngroup docker';

  it('tells who puts a skill before another and who after, from both sides', () => {
    const graphs = [graphOf('a', dockerFirst), graphOf('b', flaskFirst), graphOf('c', dockerFirst)];
    const found = findDisagreements(makeLibrary(graphs, VOCABULARY));
    expect(found.get('flask')).toEqual([{ skill: 'docker', before: ['a', 'c'], after: ['b'] }]);
    expect(found.get('docker')).toEqual([{ skill: 'flask', before: ['b'], after: ['a', 'c'] }]);
  });

  it('takes no side from a list without numbers', () => {
    const list = graphOf('list', 'group g\n  docker\n  flask');
    const graphs = [graphOf('a', flaskFirst), graphOf('b', flaskFirst), list];
    expect(findDisagreements(makeLibrary(graphs, VOCABULARY)).size).toBe(0);
  });
});

describe('two roadmaps side by side', () => {
  it('tell what both have, what only one has, and what would have to move', () => {
    const one = graphOf('one', 'group git\ngroup http\ngroup sql\ngroup docker');
    const other = graphOf('other', 'group docker\ngroup git\ngroup http\ngroup flask');
    const { both, onlyOne, onlyOther, moved } = compareRoadmaps(one, other);
    expect(both.map(({ skill }) => skill)).toEqual(['git', 'http', 'docker']);
    expect(onlyOne).toEqual([{ skill: 'sql', node: 'sql' }]);
    expect(onlyOther).toEqual([{ skill: 'flask', node: 'flask' }]);
    expect(moved).toEqual([
      {
        skill: 'docker',
        one: 'docker',
        other: 'docker',
        nowBefore: ['git', 'http'],
        nowAfter: [],
      },
    ]);
  });

  it('say of a moved skill what it now comes before and what it now comes after', () => {
    const one = graphOf('one', 'group git\ngroup sql\ngroup http\ngroup docker\ngroup flask');
    const other = graphOf('other', 'group sql\ngroup http\ngroup docker\ngroup flask\ngroup git');
    expect(compareRoadmaps(one, other).moved).toMatchObject([
      { skill: 'git', nowBefore: [], nowAfter: ['sql', 'http', 'docker', 'flask'] },
    ]);
    const third = graphOf('third', 'group docker\ngroup http\ngroup git\ngroup sql\ngroup flask');
    expect(compareRoadmaps(one, third).moved).toMatchObject([
      { skill: 'http', nowBefore: ['git', 'sql'], nowAfter: ['docker'] },
      { skill: 'docker', nowBefore: ['git', 'sql', 'http'], nowAfter: [] },
    ]);
  });

  const words = ['http', 'jwt', 'docker', 'flask', 'sql', 'git'];

  it('move nothing against themselves, and share or own every skill once', () => {
    const outline = fc
      .shuffledSubarray(words, { minLength: 1 })
      .map((ids) => ids.map((id) => `group ${id}`).join('\n'));
    fc.assert(
      fc.property(outline, outline, (first, second) => {
        const [one, other] = [graphOf('one', first), graphOf('other', second)];
        expect(compareRoadmaps(one, one).moved).toEqual([]);
        const there = compareRoadmaps(one, other);
        const back = compareRoadmaps(other, one);
        expect(there.both.length + there.onlyOne.length).toBe(one.skills.size);
        expect(there.both.length + there.onlyOther.length).toBe(other.skills.size);
        expect(back.moved.length).toBe(there.moved.length);
      }),
    );
  });

  it('can be any two roadmaps, and name what a moved skill has passed by the places of both', () => {
    const titles = fc.array(fc.constantFrom(...words), { minLength: 14, maxLength: 14 });
    const anyGraph = fc.tuple(anyRoadmap, titles).map(([roadmap, title]) => {
      const nodes = roadmap.nodes.map((node) => ({
        ...node,
        title: title[node.position] ?? node.title,
      }));
      return buildSkillGraph({ ...roadmap, nodes }, VOCABULARY).graph;
    });
    fc.assert(
      fc.property(anyGraph, anyGraph, (one, other) => {
        const { both, moved } = compareRoadmaps(one, other);
        expect(compareRoadmaps(other, one).both.length).toBe(both.length);
        const placeIn = { one: placesInOrder(one), other: placesInOrder(other) };
        for (const { skill, nowBefore, nowAfter } of moved) {
          expect(nowBefore.length + nowAfter.length).toBeGreaterThan(0);
          const self = both.find((each) => each.skill === skill);
          for (const each of both) {
            const inOne = placeIn.one(each.one) - placeIn.one(self?.one ?? '');
            const inOther = placeIn.other(each.other) - placeIn.other(self?.other ?? '');
            expect(nowBefore.includes(each.skill)).toBe(inOne < 0 && inOther > 0);
            expect(nowAfter.includes(each.skill)).toBe(inOne > 0 && inOther < 0);
          }
        }
      }),
    );
  });
});

describe('the map of all skills', () => {
  it('has a group for each field, each skill once, and its needs with their reasons', () => {
    const graph = skillsGraph(VOCABULARY);
    expect(graph.children.get(null)).toEqual(['field-field']);
    expect(graph.children.get('field-field')).toEqual([...VOCABULARY.skills.keys()]);
    expect(graph.edges.map(({ source, target, why }) => `${source} > ${target}: ${why}`)).toEqual([
      'http > jwt: uses http',
      'http > flask: uses http',
    ]);
    expect(graph.skills.get('jwt')).toEqual(['jwt']);
  });
});
