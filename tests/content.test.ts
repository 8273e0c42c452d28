import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { borrowResources, buildSkillGraph, cardEdges } from '#lib/graph';
import { buildCards } from '#lib/layout';
import { readRoadmap, type NodeKind, type Roadmap, type RoadmapNode } from '#lib/roadmap';
import { loadLibrary } from '#lib/server';
import { readRoadmapFiles } from '#lib/server/documents';

interface Expected {
  /** The raw document that the roadmap was written from. */
  readonly raw: string;
  /** The cards that ask for nothing first. */
  readonly starts: readonly string[];
  /** Of which topics one is enough, the recommended one marked. */
  readonly choices: readonly string[];
}

/** A row of a card wraps when its title is longer. */
const LONGEST_TITLE = 34;
/** What a link preview shows of a description. */
const LONGEST_SUMMARY = 160;
/** An address that can be read out on the telephone. */
const LONGEST_ID = 40;

const EXPECTED: Readonly<Record<string, Expected>> = {
  'python-backend': {
    raw: '000',
    starts: ['core-python', 'version-control', 'web-basics'],
    choices: ['flask | fastapi*'],
  },
  'python-backend-step-by-step': {
    raw: '001',
    starts: ['the-big-picture', 'tools'],
    choices: ['postgresql* | mysql | sqlite'],
  },
  pyarch: {
    raw: '002',
    starts: ['python-fundamentals', 'http-and-web-basics'],
    choices: ['flask | django'],
  },
  'backend-tracker': {
    raw: '003',
    starts: ['the-basics'],
    choices: ['django* | flask'],
  },
  'python-full-stack': {
    raw: '004',
    starts: ['html', 'core-python', 'sql-databases'],
    choices: ['flask | fastapi', 'react* | vue-js | svelte'],
  },
};

const shipped = readRoadmapFiles().map((file) => {
  const expected = EXPECTED[file.id];
  if (expected === undefined) throw new Error(`Say what to expect of ${file.path}.`);
  const { roadmap, diagnostics } = readRoadmap(file.text, { id: file.id });
  const built = buildSkillGraph(roadmap);
  return {
    ...file,
    roadmap,
    graph: built.graph,
    expected,
    diagnostics: [...diagnostics, ...built.diagnostics],
  };
});

const library = loadLibrary();

function readRaw(name: string): Roadmap {
  return readRoadmap(readFileSync(`tests/fixtures/seeds/${name}.md`, 'utf8'), { id: name }).roadmap;
}

const urlsOf = ({ nodes, resources }: Roadmap) =>
  [...resources, ...nodes.flatMap((node) => node.resources)]
    .toSorted((a, b) => a.source.line - b.source.line || a.source.column - b.source.column)
    .map(({ url }) => url);

/** A labelled item of a list that opens a group inside a group has no place for words. */
const isLabel = (node: RoadmapNode, parent: RoadmapNode | undefined) =>
  node.kind === 'group' && parent?.kind === 'group';

const count = ({ nodes }: Roadmap, kind: NodeKind) =>
  nodes.filter((node) => node.kind === kind).length;

it('ships the five roadmaps it promises', () => {
  expect(shipped.map(({ id }) => id).toSorted()).toEqual(Object.keys(EXPECTED).toSorted());
});

describe.each(shipped)('$path', ({ id, roadmap, graph, expected, diagnostics }) => {
  it('has nothing to complain about', () => {
    expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('says what it is, from when and under which licence', () => {
    expect(roadmap.title).not.toBe('');
    expect(roadmap.description.length).toBeGreaterThan(0);
    expect(roadmap.description.length).toBeLessThanOrEqual(LONGEST_SUMMARY);
    expect(roadmap.license).toBe('MIT');
    expect(roadmap.updated).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('holds as many stages, groups, topics and projects as the document it was written from', () => {
    const counts = (of: Roadmap) =>
      (['stage', 'group', 'topic', 'project'] as const).map((kind) => `${count(of, kind)} ${kind}`);
    expect(counts(roadmap)).toEqual(counts(readRaw(expected.raw)));
  });

  it('keeps the numbers, the ticks and the order of that document', () => {
    const kept = (of: Roadmap) => [
      of.order,
      ...of.nodes.map(({ ordinal, done }) => `${ordinal} ${done}`),
    ];
    expect(kept(roadmap)).toEqual(kept(readRaw(expected.raw)));
  });

  it('keeps the links of that document in their order, whatever else it links to', () => {
    const kept = urlsOf(readRaw(expected.raw));
    expect(urlsOf(roadmap).filter((url) => kept.includes(url))).toEqual(kept);
  });

  it('has a link for every topic, its own or a borrowed one', () => {
    const skilled = library.graphs.get(id);
    const linksOf = (node: RoadmapNode) =>
      node.resources.length + (skilled ? borrowResources(library, skilled, node.id).length : 0);
    const topics = roadmap.nodes.filter(({ kind }) => kind === 'topic');
    expect(topics.filter((node) => linksOf(node) === 0).map((node) => node.id)).toEqual([]);
  });

  it('says in a sentence what each stage, card, topic and project is', () => {
    const described = roadmap.nodes.filter(
      (node) => !isLabel(node, graph.node.get(node.parent ?? '')),
    );
    for (const { title, summary } of described) {
      expect(summary, title).toMatch(/[.?!]"?$/);
      expect(summary.length, summary).toBeLessThanOrEqual(LONGEST_SUMMARY);
    }
  });

  it('has titles that fit a row, without the marks of a damaged text', () => {
    for (const { title } of roadmap.nodes) {
      expect(title.length, title).toBeLessThanOrEqual(LONGEST_TITLE);
      expect(title).not.toMatch(/[√‚Ã]|\(.*(recommended|optional|important|must know).*\)/i);
    }
  });

  it('keeps the addresses that people have linked to', async () => {
    const ids = roadmap.nodes.map((node) => node.id);
    for (const known of ids) expect(known.length, known).toBeLessThanOrEqual(LONGEST_ID);
    await expect(ids.join('\n') + '\n').toMatchFileSnapshot(`fixtures/addresses/${id}.txt`);
  });

  it('offers the choices that the document offers', () => {
    expect(
      roadmap.choices.map(({ members, recommended }) =>
        members.map((member) => (member === recommended ? `${member}*` : member)).join(' | '),
      ),
    ).toEqual(expected.choices);
  });

  it('declares what comes before every card but the places to start', () => {
    const cards = buildCards(graph);
    const cardOf = new Map(
      cards.flatMap((card) =>
        [card.id, ...card.rows.map((row) => row.id)].map((on) => [on, card.id]),
      ),
    );
    const cardsOf = (node: string): readonly string[] => [
      ...(cardOf.get(node) !== undefined ? [cardOf.get(node) as string] : []),
      ...(graph.children.get(node) ?? []).flatMap(cardsOf),
    ];
    const needing = new Set(cardEdges(graph, cardsOf).map(({ target }) => target));
    expect(cards.map((card) => card.id).filter((card) => !needing.has(card))).toEqual(
      expected.starts,
    );
  });

  it('never asks for what only a later stage teaches', () => {
    const top = (node: string): number => {
      const { parent, position } = graph.node.get(node) ?? { parent: null, position: NaN };
      return parent === null ? position : top(parent);
    };
    for (const { source, target, statement } of roadmap.prerequisites) {
      expect(top(source), statement.quote).toBeLessThanOrEqual(top(target));
    }
  });
});

describe('what the documents promise of themselves', () => {
  const read = (id: string) => shipped.find((file) => file.id === id)?.roadmap.nodes ?? [];

  it('numbers thirty-two steps in fourteen phases', () => {
    const nodes = read('python-backend-step-by-step');
    const ordinals = (kind: NodeKind) =>
      nodes.flatMap((node) => (node.kind === kind && node.ordinal) || []);
    expect(ordinals('stage')).toEqual(Array.from({ length: 14 }, (_, phase) => `${phase}`));
    expect(ordinals('group')).toEqual(Array.from({ length: 32 }, (_, step) => `${step + 1}`));
  });

  it('has sixty things to tick off, of which the first choice is done', () => {
    const ticks = read('backend-tracker').filter((node) => node.done !== null);
    expect(ticks).toHaveLength(60);
    expect(ticks.filter((node) => node.done).map((node) => node.id)).toEqual(['choose-python']);
  });

  it('ends full-stack work in three projects', () => {
    const projects = read('python-full-stack').filter((node) => node.kind === 'project');
    expect(projects.map((node) => node.id)).toEqual(['to-do-app', 'chat-app', 'e-commerce-site']);
  });
});
