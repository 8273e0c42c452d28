import { describe, expect, test } from 'vitest';
import { buildSkillGraph, doneByAuthor, type SkillGraph } from '#lib/graph';
import { readRoadmap } from '#lib/roadmap';
import { lookAround } from './around.ts';
import { knownOfNodes } from './connect-map.ts';
import { detailsOf } from './topic-details.ts';
import { standingOf } from './standing.ts';
import { countSteps, describeTopic, describeTopicAlone } from './topic-view.ts';

const having = (graph: SkillGraph, done: ReadonlySet<string>) => standingOf(graph, done, new Map());

function read(text: string) {
  return buildSkillGraph(readRoadmap(text, { id: 'test' }).roadmap).graph;
}

const web = read(`# Web

## Basics

- **HTTP**: How the web talks.
- [x] OOP

## Frameworks

Choose one:

- Flask
  - Requires: [HTTP](#http), [OOP](#oop)
- Django (Recommended)
  - Requires: [HTTP](#http)

## APIs

Requires: [Flask](#flask) or [Django](#django)

- REST
`);
const NOTHING = having(web, new Set());

describe('what a topic says', () => {
  test('names its place, its words and its line', () => {
    const topic = describeTopic(web, 'http', NOTHING);
    expect(topic).toMatchObject({
      title: 'HTTP',
      summary: 'How the web talks.',
      crumbs: [{ id: 'basics', title: 'Basics' }],
      line: 5,
    });
  });

  test('says what needs each step, with the line that says so', () => {
    const steps = describeTopic(web, 'flask', NOTHING)?.before ?? [];
    expect(steps.map(({ id }) => id)).toEqual(['http', 'oop']);
    expect(steps[0]?.reason).toMatchObject({
      neededBy: { id: 'flask' },
      origin: 'declared',
      line: 13,
      quote: 'Requires: HTTP, OOP',
    });
  });

  test('says of a group what in it needs each step', () => {
    const [, http] = ['oop', 'http'].map((step) =>
      describeTopic(web, 'frameworks', NOTHING)?.before.find(({ id }) => id === step),
    );
    expect(http?.reason).toMatchObject({ neededBy: { id: 'flask' }, within: 'group' });
    for (const { reason } of describeTopicAlone(web, 'frameworks')?.before ?? [])
      expect(reason?.quote).toContain('Requires:');
  });

  test('takes one member of a choice: the recommended one', () => {
    const steps = describeTopic(web, 'rest', NOTHING)?.before.map(({ id }) => id);
    expect(steps).toEqual(['http', 'django']);
  });

  test('shows the other members of its choice', () => {
    expect(describeTopic(web, 'flask', NOTHING)?.choice).toMatchObject({
      members: [{ id: 'flask' }, { id: 'django' }],
      recommended: 'django',
    });
  });

  test('is nothing for an id that is not there', () => {
    expect(describeTopic(web, 'constructor', NOTHING)).toBeNull();
    expect(describeTopic(web, 'nope', NOTHING)).toBeNull();
  });
});

describe('a topic with subtopics', () => {
  const graph = read(`# Web

## Frameworks

- Flask: web
  - [x] Routing
  - Templates

## Work

- Deploy
  - Requires: [Flask](#flask)
- Watch
  - Requires: [Deploy](#deploy), [Templates](#templates)
`);

  test('that another needs is named above the subtopics that are the steps', () => {
    const steps = describeTopic(graph, 'deploy', having(graph, doneByAuthor(graph)))?.before;
    expect(steps?.map(({ id, within }) => [id, within.map((each) => each.title)])).toEqual([
      ['routing', ['Flask']],
      ['templates', ['Flask']],
    ]);
  });

  test('is lit on the map around them, before what needs it and after what it opens up', () => {
    const held = (id: string) => [...lookAround(graph, id, NOTHING).holders];
    expect(held('deploy')).toEqual([['flask', 'before']]);
    expect(held('routing')).toEqual([['flask', 'looked']]);
  });

  test('says how many of them are done', () => {
    const done = having(graph, doneByAuthor(graph));
    expect(describeTopic(graph, 'flask', done)?.parts).toEqual({ done: 1, total: 2 });
    expect(describeTopic(graph, 'frameworks', done)?.parts).toEqual({ done: 1, total: 2 });
    expect(describeTopic(graph, 'deploy', done)?.parts).toBeNull();
    expect(detailsOf(graph, done, new Map())('flask').parts).toEqual({
      done: 1,
      total: 2,
    });
  });
});

test('a topic named like something that every object has is one like others', () => {
  const graph = read('# Objects\n\n## Parts\n\n- constructor\n');
  const known = knownOfNodes({ skills: {} });
  const details = detailsOf(graph, NOTHING, known);
  expect(details('constructor')).toMatchObject({ title: 'constructor', resources: 0 });
});

describe('a topic on a page of its own', () => {
  const stage = (n: number) => `## ${n}. Stage ${n}

### Group ${n}

${Array.from({ length: 20 }, (_, i) => `- Topic ${n} ${i}`).join('\n')}
`;
  const strict = read(`---
order: strict
---

# Long

${[1, 2, 3, 4].map(stage).join('\n')}`);
  const id = 'topic-4-0';

  test('names the stages of a long way instead of every step in them', () => {
    const alone = describeTopicAlone(strict, id);
    expect(alone?.earlier.map(({ title, steps }) => [title, steps])).toEqual([
      ['Stage 1', 20],
      ['Stage 2', 20],
      ['Stage 3', 20],
    ]);
    expect(alone?.before).toEqual([]);
  });

  test('counts the same steps as the full view', () => {
    const alone = describeTopicAlone(strict, id);
    const full = describeTopic(strict, id, NOTHING);
    expect(alone && countSteps(alone)).toEqual(full && countSteps(full));
    expect(full?.before).toHaveLength(60);
  });
});

describe('looking at a topic', () => {
  test('numbers what comes before and lights the lines between', () => {
    const look = lookAround(web, 'flask', NOTHING);
    expect([...look.before]).toEqual([
      ['http', 1],
      ['oop', 2],
    ]);
    expect(look.opens).toEqual(new Set(['rest']));
    const ends = (indices: ReadonlySet<number>) =>
      [...indices].map((i) => `${web.edges[i]?.source}>${web.edges[i]?.target}`);
    expect(ends(look.edgesBefore)).toEqual(['http>flask', 'oop>flask']);
    expect(ends(look.edgesOpened)).toEqual(['flask>apis']);
  });
});
