import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSkillGraph } from '#lib/graph';
import { readRoadmap, type Diagnostic, type Roadmap } from '#lib/roadmap';
import { readVocabulary } from '#lib/skills';
import { anyRoadmap } from '../../../tests/fixtures/any-roadmap.ts';
import { containers, cycle, diamond, sketch, sourceAt } from '../../../tests/fixtures/graphs.ts';
import { readTwin, writeTwin, type JsonGraph } from './index.ts';

const documents = ['roadmaps', 'tests/fixtures/seeds'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => `${folder}/${name}`),
);

const NOTICE: Diagnostic = {
  code: 'unknown-prerequisite',
  severity: 'warning',
  message: 'There is no “Git”.',
  line: 84,
  column: 3,
};

function twinOf(roadmap: Roadmap, diagnostics: readonly Diagnostic[] = []): JsonGraph {
  return writeTwin(buildSkillGraph(roadmap).graph, diagnostics);
}

/** As another program would get it. */
function through(twin: JsonGraph): unknown {
  return JSON.parse(JSON.stringify(twin));
}

/** What a crowd of one kind is made of, all on one line or each on its own. */
const CROWDS = [
  '<li>Git</li>',
  '[Git](https://example.org/git) ',
  '[Git](https://example.org/git)\n',
  '\n- Git',
  '\n- Git\n  - Requires: A, B or C',
  '\n# Git',
  '\n## Git\n- SQL',
  '\n| Git |',
  'Requires: Git, ',
  'Nowhere, ',
  'Git or ',
  'very ',
  '\u0001',
  '🚀',
];
/** What may stand before a crowd, so that each of it says something of the same long words. */
const OPENINGS = [
  '',
  '# ',
  '- ',
  '- Git\n- Requires: ',
  '## Choose one: ',
  '<ul>',
  '\n| a |\n|---|',
];

/** Characters of data for each of a document, at most: a topic is three, and quotes a line of 200. */
const MOST_GROWTH = 400;
/** What an empty roadmap takes. */
const LEAST = 1000;

/** An entry of a vocabulary. */
const skill = (name: string): string =>
  `{ name: ${name}, summary: What it is., tags: [f], hours: 1, resources: [{ title: Docs, url: https://example.com/, kind: docs }] }`;

describe('the data twin', () => {
  it('grows with its document and not with its square, whatever stands on one line', () => {
    const crowd = fc.tuple(
      fc.constantFrom(...OPENINGS),
      fc.constantFrom(...CROWDS),
      fc.constantFrom(...OPENINGS),
      fc.constantFrom(...CROWDS),
      fc.integer({ min: 1, max: 600 }),
    );
    fc.assert(
      fc.property(crowd, ([opening, first, between, second, count]) => {
        const text = `${opening}${first.repeat(count)}\n${between}${second.repeat(count)}`;
        const { roadmap, diagnostics } = readRoadmap(text, { id: 'crowd' });
        const length = JSON.stringify(twinOf(roadmap, diagnostics)).length;
        expect(length).toBeLessThanOrEqual(LEAST + MOST_GROWTH * text.length);
      }),
      {
        examples: [
          [['<ul>', '<li>Git</li>', '', 'very ', 600]],
          // A title without end, of which hundreds of reports say something.
          [
            [
              '<ul>',
              '[Git](https://example.org/git)\n',
              '- Git\n- Requires: ',
              '<li>Git</li>',
              600,
            ],
          ],
        ],
      },
    );
  });

  it('gives back the graph it was written from, and the diagnostics', () => {
    fc.assert(
      fc.property(anyRoadmap, (roadmap) => {
        const { graph } = buildSkillGraph(roadmap);
        const reading = readTwin(through(writeTwin(graph, [NOTICE])));
        expect(reading.problems).toEqual([]);
        expect(reading.graph).toEqual(graph);
        expect(reading.diagnostics).toEqual([NOTICE]);
      }),
    );
  });

  it.each(documents)('gives back the graph of %s', (path) => {
    const { roadmap, diagnostics } = readRoadmap(readFileSync(path, 'utf8'), { id: 'real' });
    const { graph } = buildSkillGraph(roadmap);
    const reading = readTwin(through(writeTwin(graph, diagnostics)));
    expect(reading).toEqual({ graph, diagnostics, problems: [] });
    expect(roadmap.nodes.length).toBeGreaterThan(20);
  });

  it('keeps a prerequisite that closed a cycle, although there is no edge for it', () => {
    const twin = twinOf(cycle);
    expect(twin.graph.edges.filter((edge) => edge.relation === 'requires')).toHaveLength(4);
    expect(readTwin(through(twin)).graph?.roadmap.prerequisites).toEqual(cycle.prerequisites);
    expect(twinOf(diamond).graph.metadata).not.toHaveProperty('prerequisites');
  });

  it('keeps what is needed by names alone, and what of it the roadmap nowhere teaches', () => {
    const { vocabulary } = readVocabulary(
      `fields: { f: F }\nskills:\n  sql: ${skill('SQL')}\n  kafka: ${skill('Kafka')}\n  redis: ${skill('Redis')}\n  mongodb: ${skill('MongoDB')}\n  websockets: ${skill('WebSockets')}\n`,
    );
    const text =
      '# T\n\n- SQL\n- Web Sockets\n- Y\n  - Requires: Kafka\n  - Needs: SQL, WebSockets or Nobody\n  - Needs: Redis or MongoDB\n';
    const { roadmap } = readRoadmap(text, { id: 'names' });
    const { graph } = buildSkillGraph(roadmap, vocabulary);
    expect(graph.incoming.get('y')?.map(({ choice }) => choice)).toEqual([
      'sql-or-web-sockets',
      'sql-or-web-sockets',
    ]);
    const twin = writeTwin(graph, []);
    expect(readTwin(through(twin))).toEqual({ graph, diagnostics: [], problems: [] });
    expect(twin.graph.metadata.unresolved).toHaveLength(3);
    expect(twinOf(diamond).graph.metadata).not.toHaveProperty('unresolved');
    expect(twin.graph.nodes['sql']?.metadata).not.toHaveProperty('untaught');
    expect(twin.graph.nodes['y']?.metadata.untaught).toEqual([
      {
        anyOf: [{ skill: 'kafka', name: 'Kafka' }],
        source: { line: 6, column: 15, quote: '- Requires: Kafka' },
      },
      {
        anyOf: [
          { skill: 'redis', name: 'Redis' },
          { skill: 'mongodb', name: 'MongoDB' },
        ],
        source: { line: 8, column: 12, quote: '- Needs: Redis or MongoDB' },
      },
    ]);
  });

  it('has the fields that other tools rely on', () => {
    const [node] = sketch('flask 4h').nodes;
    if (!node) throw new Error('The sketch has a node.');
    const roadmap: Roadmap = {
      ...sketch('flask\nfastapi\ndeploy', ['flask|fastapi > deploy'], {
        choices: ['flask|fastapi!'],
      }),
      description: 'To the web.',
      notes: [{ text: 'Take your time.', source: sourceAt(354) }],
      nodes: [
        {
          ...node,
          ordinal: '2.1',
          icon: '🔐',
          aliases: ['OAuth 2.0'],
          resources: [
            { title: 'Docs', url: 'https://example.org/', kind: 'docs', source: sourceAt(49) },
          ],
        },
        ...sketch('flask\nfastapi\ndeploy').nodes.slice(1),
      ],
    };
    const { graph } = twinOf(roadmap, [NOTICE]);
    expect(graph).toMatchObject({
      id: 'sketch',
      label: 'Sketch',
      type: 'roadmap',
      directed: true,
      metadata: {
        description: 'To the web.',
        order: 'loose',
        notes: [{ text: 'Take your time.', source: { line: 354 } }],
        resources: [],
        diagnostics: [NOTICE],
        choices: [{ id: 'flask|fastapi', members: ['flask', 'fastapi'], recommended: 'fastapi' }],
      },
    });
    expect(graph.nodes['flask']).toMatchObject({
      label: 'FLASK',
      metadata: {
        kind: 'topic',
        parent: null,
        position: 0,
        ordinal: '2.1',
        summary: '',
        icon: '🔐',
        aliases: ['OAuth 2.0'],
        importance: 'normal',
        done: false,
        hours: 4,
        skill: null,
        resources: [{ title: 'Docs', url: 'https://example.org/', kind: 'docs', from: null }],
        source: { line: 1 },
      },
    });
    expect(graph.edges).toContainEqual({
      source: 'flask',
      target: 'deploy',
      relation: 'requires',
      metadata: {
        origin: 'declared',
        why: 'flask|fastapi > deploy',
        source: { line: 100_001, column: 1, quote: 'flask|fastapi > deploy' },
        choice: 'flask|fastapi',
      },
    });
    expect(twinOf(diamond).graph.edges[0]?.metadata).not.toHaveProperty('choice');
  });

  it('tells a box that is not ticked from none at all', () => {
    const roadmap = sketch('a\nb\nc');
    const boxes = [true, false, null];
    const nodes = roadmap.nodes.map((node, index) => ({ ...node, done: boxes[index] ?? null }));
    const twin = twinOf({ ...roadmap, nodes });
    expect(Object.values(twin.graph.nodes).map((node) => node.metadata.done)).toEqual([
      true,
      false,
      false,
    ]);
    expect(readTwin(through(twin)).graph?.roadmap.nodes.map((node) => node.done)).toEqual(boxes);
  });

  it('keeps the order of nodes whose ids look like numbers', () => {
    const roadmap = sketch('zero\n404\n12');
    const ids = readTwin(through(twinOf(roadmap))).graph?.roadmap.nodes.map((node) => node.id);
    expect(ids).toEqual(['zero', '404', '12']);
  });
});

describe('a twin from elsewhere', () => {
  const read = (nodes: object, rest: object = {}) =>
    readTwin({ graph: { id: 'x', nodes, ...rest } });

  it('may leave out all but the nodes', () => {
    const { graph, problems } = read({ a: { label: 'A' }, b: {} }, { edges: [] });
    expect(problems).toEqual([]);
    expect(graph?.roadmap.nodes).toMatchObject([
      { id: 'a', title: 'A', kind: 'topic', parent: null, position: 0, done: null },
      { id: 'b', title: 'b' },
    ]);
  });

  it('is refused with a sentence when it is no graph', () => {
    for (const json of [null, 7, 'text', [], {}, { graph: [] }, { graph: { nodes: 3 } }]) {
      const { graph, problems } = readTwin(json);
      expect(graph).toBeNull();
      expect(problems).toMatchObject([{ code: 'twin-unreadable' }]);
    }
  });

  it('loses an edge to a node that is not there, with a report', () => {
    const edges = [
      { source: 'a', target: 'ghost', relation: 'requires' },
      { source: 'a', target: 'b' },
      'nonsense',
    ];
    const { graph, problems } = read({ a: {}, b: {} }, { edges });
    expect(graph?.edges).toMatchObject([{ source: 'a', target: 'b', relation: 'requires' }]);
    expect(problems.map((problem) => problem.message)).toEqual([
      'edges[0] is left out: there is no node “ghost”.',
      'edges[2] should be an object; it is read as if it were not there.',
      'edges[2] is left out: there is no node “”.',
    ]);
  });

  it('loses a link that would run a script', () => {
    const resources = [
      { title: 'bad', url: 'javascript:alert(1)' },
      { title: 'good', url: 'https://example.org' },
    ];
    const { graph, problems } = read({ a: { metadata: { resources } } });
    expect(graph?.roadmap.nodes[0]?.resources.map((one) => one.title)).toEqual(['good']);
    expect(problems).toMatchObject([{ code: 'twin-address' }]);
  });

  it('loses an id that cannot stand in an address', () => {
    const { graph, problems } = read({ 'a/../b': {}, fine: {} });
    expect(graph?.roadmap.nodes.map((node) => node.id)).toEqual(['fine']);
    expect(problems).toMatchObject([{ code: 'twin-node' }]);
  });

  it('has its circles broken, of parents and of prerequisites', () => {
    const { graph, problems } = read(
      { a: { metadata: { parent: 'b' } }, b: { metadata: { parent: 'a' } } },
      {
        edges: [
          { source: 'a', target: 'b' },
          { source: 'b', target: 'a' },
        ],
      },
    );
    expect(graph?.roadmap.nodes.map((node) => node.parent)).toEqual([null, 'a']);
    expect(graph?.incoming.size).toBe(0);
    expect(problems.map((problem) => problem.code)).toEqual([
      'twin-parent',
      'self-prerequisite',
      'self-prerequisite',
    ]);
  });

  it('loses a need of nobody or of nothing, and a skill without an id', () => {
    const { graph, problems } = read(
      { a: { metadata: { untaught: [{ anyOf: [{ name: 'x' }, { skill: 'sql' }] }, {}] } } },
      {
        metadata: {
          unresolved: [
            { target: 'ghost', names: ['x'] },
            { target: 'a', names: [] },
            { target: 'a', names: ['x'], nodes: ['a', 'ghost'] },
          ],
        },
      },
    );
    expect(graph?.untaught.get('a')).toMatchObject([{ anyOf: [{ skill: 'sql', name: 'sql' }] }]);
    expect(graph?.roadmap.unresolved).toMatchObject([{ target: 'a', names: ['x'], nodes: ['a'] }]);
    expect(problems.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'twin-need: metadata.unresolved[0] is left out: it needs a known target and a name.',
      'twin-need: metadata.unresolved[1] is left out: it needs a known target and a name.',
      'twin-need: nodes.a.metadata.untaught[0].anyOf[0] is left out: it needs the id of a skill.',
      'twin-need: nodes.a.metadata.untaught[1] is left out: it needs a skill.',
    ]);
  });

  it('loses a choice without two members, and the mention of it', () => {
    const { graph, problems } = read(
      { a: {}, b: {} },
      {
        metadata: { choices: [{ id: 'c', members: ['a', 'ghost', 3] }] },
        edges: [{ source: 'a', target: 'b', metadata: { choice: 'c' } }],
      },
    );
    expect(graph?.roadmap.choices).toEqual([]);
    expect(graph?.edges[0]?.choice).toBeNull();
    expect(problems.map((problem) => problem.code)).toEqual([
      'twin-shape',
      'twin-choice',
      'twin-choice',
    ]);
  });

  it('never makes the reading throw, whatever stands in it', () => {
    const ids = fc.constantFrom('a', 'b', 'B!', '__proto__');
    const anyJson = fc.jsonValue({ maxDepth: 3 });
    const messy = fc.record(
      {
        nodes: fc.dictionary(ids, fc.oneof(anyJson, fc.record({ metadata: anyJson }))),
        metadata: fc.oneof(anyJson, fc.record({ notes: anyJson, choices: anyJson })),
        edges: fc.oneof(
          anyJson,
          fc.array(fc.record({ source: ids, target: ids, metadata: anyJson })),
        ),
      },
      { requiredKeys: ['nodes'] },
    );
    fc.assert(
      fc.property(fc.oneof(anyJson, fc.record({ graph: messy })), (json) => {
        const reading = readTwin(json);
        for (const problem of reading.problems) expect(problem.message).toMatch(/\.$/);
        if (!reading.graph) return;
        const again = readTwin(through(writeTwin(reading.graph, reading.diagnostics)));
        expect(again).toEqual({ ...reading, problems: [] });
      }),
    );
  });

  it('reads the named graphs with nothing to say', () => {
    for (const roadmap of [diamond, containers]) {
      expect(readTwin(through(twinOf(roadmap))).problems).toEqual([]);
    }
  });
});
