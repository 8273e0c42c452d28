import { describe, expect, it } from 'vitest';
import { buildSkillGraph, type SkillGraph } from '#lib/graph';
import type { LaidOutGraph } from '#lib/layout';
import type { NodeKind, Prerequisite, Roadmap, RoadmapNode, Source } from '#lib/roadmap';
import { layerMap } from './preview-layers.ts';
import { joinColumns } from './preview-bundles.ts';
import { roadmapPreview, topicPreview } from './preview.ts';

const SOURCE: Source = { line: 1, column: 1, quote: '' };

function node(id: string, position: number, kind: NodeKind, parent: string | null): RoadmapNode {
  return {
    id,
    kind,
    title: id,
    parent,
    position,
    ordinal: null,
    summary: '',
    icon: null,
    aliases: [],
    importance: 'normal',
    done: null,
    hours: null,
    resources: [],
    source: SOURCE,
  };
}

/** A roadmap of one group; `ways` are chains such as `a b c`: a before b before c. */
function graphOf(ids: readonly string[], ways: readonly string[]): SkillGraph {
  const prerequisites = ways.flatMap((way) => {
    const steps = way.split(' ');
    return steps.slice(1).map((target, index): Prerequisite => ({
      source: steps[index] ?? '',
      target,
      origin: 'declared',
      choice: null,
      statement: SOURCE,
    }));
  });
  const roadmap: Roadmap = {
    id: 'test',
    title: 'Backend & <more>',
    description: 'From "first" to last.',
    order: 'loose',
    orderSource: null,
    hours: null,
    updated: null,
    license: null,
    nodes: [
      node('group', 0, 'group', null),
      ...ids.map((id, index) => node(id, index + 1, 'topic', 'group')),
    ],
    choices: [],
    prerequisites,
    unresolved: [],
    notes: [],
    resources: [],
  };
  return buildSkillGraph(roadmap).graph;
}

const MAP: LaidOutGraph = {
  width: 600,
  height: 400,
  direction: 'down',
  labels: 'side',
  cards: [],
  edges: [],
  stages: [],
  stageLinks: [],
};

const keysOf = (graph: SkillGraph, id: string) =>
  layerMap(graph, id).columns.map((column) => column.map(({ key }) => key));
const linesOf = (graph: SkillGraph, id: string) =>
  layerMap(graph, id).lines.map(({ source, target }) => `${source} ${target}`);

describe('the small map of a preview', () => {
  /*   a ─▶ b ─▶ d ─▶ e ─▶ f
       └──▶ c ──┘               */
  const diamond = graphOf(['a', 'b', 'c', 'd', 'e', 'f'], ['a b d e f', 'a c d']);

  it('stands in steps, farthest first, the topic last', () => {
    expect(keysOf(diamond, 'd')).toEqual([['a'], ['b', 'c'], ['d']]);
  });

  it('draws only lines that say something the others do not', () => {
    const shortcut = graphOf(['a', 'b', 'c'], ['a b c', 'a c']);
    expect(linesOf(shortcut, 'c').sort()).toEqual(['a b', 'b c']);
  });

  it('shows what a first topic opens, the nearest by name and the rest as a number', () => {
    expect(keysOf(diamond, 'a')).toEqual([['a'], ['b', 'c', 'more-1']]);
    expect(layerMap(diamond, 'a').columns[1]?.at(-1)).toEqual({
      kind: 'more',
      key: 'more-1',
      count: 3,
    });
  });

  it('is the topic alone where nothing comes before or after', () => {
    expect(keysOf(graphOf(['a'], []), 'a')).toEqual([['a']]);
  });

  it('counts what has no room, before and beside, and never loses any', () => {
    const chain = Array.from({ length: 12 }, (_, index) => `s${String(index)}`);
    const wide = Array.from({ length: 9 }, (_, index) => `w${String(index)}`);
    const graph = graphOf(
      [...chain, ...wide, 'end'],
      [`${chain.join(' ')} end`, ...wide.map((id) => `${id} end`)],
    );
    const { columns } = layerMap(graph, 'end');
    expect(columns.length).toBe(5);
    expect(Math.max(...columns.map((column) => column.length))).toBe(5);
    const told = columns
      .flat()
      .reduce((sum, chip) => sum + (chip.kind === 'more' ? chip.count : 1), 0);
    expect(told).toBe(chain.length + wide.length + 1);
  });

  it('lets lines meet where several need the very same', () => {
    const graph = graphOf(['a', 'b', 'c', 'd', 'e'], ['a c e', 'a d e', 'b c', 'b d']);
    const [first = [], second = []] = layerMap(graph, 'e').columns;
    const { lines } = layerMap(graph, 'e');
    const bundles = joinColumns(first, second, lines);
    expect(bundles).toMatchObject([
      { sources: [{ key: 'a' }, { key: 'b' }], targets: [{ key: 'c' }, { key: 'd' }] },
    ]);
  });

  it('has every line lead from an earlier column to a later one', () => {
    const { columns, lines } = layerMap(diamond, 'f');
    const columnOf = new Map(
      columns.flatMap((column, index) => column.map(({ key }) => [key, index] as const)),
    );
    expect(lines.length).toBeGreaterThan(3);
    for (const { source, target } of lines) {
      expect(columnOf.get(source)).toBeLessThan(columnOf.get(target) ?? -1);
    }
  });
});

describe('the preview picture', () => {
  it('names the topic, its roadmap and what comes before and after', () => {
    const svg = topicPreview(graphOf(['one', 'two', 'three'], ['one two three']), 'two');
    expect(svg).toContain('>two</text>');
    expect(svg).toContain('>Backend &amp; &lt;more&gt;</text>');
    expect(svg).toContain('>1 topic before · opens 1</text>');
  });

  it('says where to start', () => {
    expect(topicPreview(graphOf(['one', 'two'], ['one two']), 'one')).toContain(
      'Start here: nothing comes before it · opens 1',
    );
  });

  it('shows a roadmap with its description and its size', () => {
    const svg = roadmapPreview(graphOf(['one', 'two'], []), MAP);
    expect(svg).toContain('>From &quot;first&quot; to last.</text>');
    expect(svg).toContain('>2 topics</text>');
  });

  it('lets no text of a roadmap become markup', () => {
    const id = '</text><script>alert(1)</script>&"\u0000\ud800';
    const svg = topicPreview(graphOf([id], []), id);
    expect(svg).not.toContain('<script');
    expect(svg).not.toMatch(/[\u0000\ud800]/); // eslint-disable-line no-control-regex
    expect(svg.match(/<text /g)?.length).toBe(svg.match(/<\/text>/g)?.length);
  });

  it('makes a long title smaller and breaks it, and a longer one ends in an ellipsis', () => {
    const sizeOf = (title: string) =>
      Number(
        /font-size="([\d.]+)" font-weight="700" fill="[^"]*" text-anchor="start">\S*(?:one|long)/.exec(
          topicPreview(graphOf([title], []), title),
        )?.[1],
      );
    expect(sizeOf('one')).toBeGreaterThan(sizeOf('long words '.repeat(8).trim()));
    const endless = 'long words '.repeat(60).trim();
    expect(topicPreview(graphOf([endless], []), endless)).toMatch(/…<\/text>/);
  });

  it('is the same text every time, so that it need not be drawn again', () => {
    const draw = () => topicPreview(graphOf(['a', 'b'], ['a b']), 'b');
    expect(draw()).toBe(draw());
  });

  it('refuses a topic that is not there', () => {
    expect(() => topicPreview(graphOf(['a'], []), 'b')).toThrow(RangeError);
  });
});
