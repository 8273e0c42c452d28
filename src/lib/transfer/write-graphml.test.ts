import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSkillGraph } from '#lib/graph';
import { anyGraph } from '../../../tests/fixtures/any-graph.ts';
import { sketch, sourceAt } from '../../../tests/fixtures/graphs.ts';
import { readXml } from '../../../tests/fixtures/read-xml.ts';
import { writeGraphml } from './index.ts';
import { makeWritable } from './writable.ts';

describe('a roadmap in GraphML', () => {
  it('has groups as nodes with a graph in them', () => {
    const roadmap = sketch('group web\n  http\nshop', ['web > shop']);
    const url = 'https://example.org/?a=1&b=2';
    const resources = [{ title: 'A', url, kind: 'docs', source: sourceAt(1) }] as const;
    const nodes = roadmap.nodes.map((node) =>
      node.id === 'http' ? { ...node, summary: '<b>', done: true, resources } : node,
    );
    const written = writeGraphml(buildSkillGraph({ ...roadmap, nodes }).graph);
    expect(written.slice(written.indexOf('  <graph '))).toBe(
      `  <graph id="sketch" edgedefault="directed">
    <data key="title">Sketch</data>
    <node id="web"><data key="title">WEB</data><data key="kind">group</data>
      <graph id="web:" edgedefault="directed">
        <node id="http"><data key="title">HTTP</data><data key="kind">topic</data><data key="summary">&lt;b&gt;</data><data key="url">https://example.org/?a=1&amp;b=2</data><data key="done">true</data></node>
      </graph>
    </node>
    <node id="shop"><data key="title">SHOP</data><data key="kind">topic</data></node>
    <edge source="web" target="shop"><data key="relation">requires</data><data key="origin">declared</data><data key="why">web &gt; shop</data></edge>
  </graph>
</graphml>
`,
    );
  });

  it('is well-formed whatever the words, and holds every node, edge and title once', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const elements = readXml(writeGraphml(graph));
        const { title, nodes } = graph.roadmap;
        const ids = elements.flatMap(({ name, attributes }) =>
          name === 'node' ? (attributes['id'] ?? []) : [],
        );
        expect(ids).toEqual(nodes.map(({ id }) => id));
        const titles = elements.flatMap(({ name, attributes, text }) =>
          name === 'data' && attributes['key'] === 'title' ? text : [],
        );
        expect(titles).toEqual([title, ...nodes.map((node) => node.title)].map(makeWritable));
        const edges = elements.filter(({ name }) => name === 'edge');
        expect(edges.map(({ attributes }) => attributes)).toEqual(
          graph.edges.map(({ source, target }) => ({ source, target })),
        );
        const keys = elements.flatMap(({ name, attributes }) =>
          name === 'key' ? (attributes['id'] ?? []) : [],
        );
        for (const { name, attributes } of elements) {
          if (name === 'data') expect(keys).toContain(attributes['key']);
        }
      }),
    );
  });
});
