import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSkillGraph, type SkillGraph } from '#lib/graph';
import { planMap, type LaidOutGraph } from '#lib/layout';
import { anyGraph } from '../../../tests/fixtures/any-graph.ts';
import { containers, sketch } from '../../../tests/fixtures/graphs.ts';
import { readXml } from '../../../tests/fixtures/read-xml.ts';
import { writeSvg } from './index.ts';
import { makeWritable } from './writable.ts';

const STEP = 400;
const WIDTH = 600;

/** A map whose cards stand one below the other, each in the middle of its band; lines bend once. */
function layOut(graph: SkillGraph): LaidOutGraph {
  const { bands, edges, stageLinks } = planMap(graph);
  const cards = bands
    .flatMap((band) => band.cards)
    .map((card, index) => ({ ...card, x: 200, y: index * STEP }));
  const stages = bands.flatMap(({ stage }, index) =>
    stage === null
      ? []
      : [{ ...stage, x: 0, y: index * STEP, width: WIDTH, height: STEP, column: 0 }],
  );
  const points = [
    { x: 10, y: 10 },
    { x: 10, y: 50 },
    { x: 40.123, y: 50 },
  ];
  return {
    direction: 'down',
    labels: 'side',
    width: WIDTH,
    height: cards.length * STEP,
    cards,
    edges: edges.map((edge) => ({ ...edge, points: edge.implied ? [] : points })),
    stages,
    stageLinks: stageLinks.map((link) => ({ ...link, points })),
  };
}

describe('the map as a picture', () => {
  it('draws a card with its rows, what is done ticked', () => {
    const roadmap = sketch('group web\n  http\n  html');
    const nodes = roadmap.nodes.map((node) => ({ ...node, done: node.id === 'html' }));
    const { graph } = buildSkillGraph({ ...roadmap, title: 'The <web>', nodes });
    const heading = `font-family="'Bricolage Grotesque', 'Inter', system-ui, sans-serif" font-size="16" font-weight="650"`;
    const text = `font-family="'Inter', system-ui, sans-serif" font-size="13" font-weight="450"`;
    expect(writeSvg(graph, layOut(graph))).toBe(
      `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400" viewBox="0 0 600 400" role="img">
<title>The &lt;web&gt;</title>
<defs><marker id="waymark-arrow" viewBox="0 0 8 8" refX="5.5" refY="4" markerWidth="5" markerHeight="5" orient="auto"><path d="M1 1 5.5 4 1 7" fill="none" stroke="#b9b3a4" stroke-width="1.6"/></marker></defs>
<rect width="600" height="400" fill="#f7f5f0"/>
<g fill="none" stroke="#b9b3a4" stroke-width="1.6" stroke-linejoin="round"/>
<g transform="translate(200 0)"><title>WEB</title><rect x="0" y="0" width="172" height="91" rx="9" fill="#fffefb" stroke="#dedad0"/><text ${heading} fill="#1e2329"><tspan x="12" y="24.64">WEB</tspan></text><g><title>HTTP</title><circle cx="17" cy="46" r="5" fill="#fffefb" stroke="#b1ab9d" stroke-width="1.4"/><text ${text} fill="#1e2329"><tspan x="30" y="50">HTTP</tspan></text></g><g><title>HTML</title><circle cx="17" cy="70" r="5" fill="#2b8a4b" stroke="#2b8a4b" stroke-width="1.4"/><path d="M14.8 70.2l1.6 1.6l2.9-3.3" fill="none" stroke="#fffefb" stroke-width="1.5"/><text ${text} fill="#62666d"><tspan x="30" y="74">HTML</tspan></text></g></g>
</svg>
`,
    );
  });

  it('draws prerequisites solid with rounded corners, and a suggested order dotted', () => {
    const required = buildSkillGraph(containers).graph;
    expect(writeSvg(required, layOut(required))).toContain(
      '<path d="M10 10L10 43Q10 50 17 50L40.12 50" marker-end="url(#waymark-arrow)"/>',
    );
    const suggested = buildSkillGraph(sketch('group a\n  x\ngroup b\n  y')).graph;
    expect(writeSvg(suggested, layOut(suggested))).toMatch(/<path [^>]*stroke-dasharray="1 6"/);
  });

  it('has a band for every stage', () => {
    const { graph } = buildSkillGraph(containers);
    expect(writeSvg(graph, layOut(graph))).toMatch(
      /<g><title>BASICS<\/title><rect .*>BASICS<\/tspan>/,
    );
  });

  it('is well-formed whatever the words, runs nothing, and names every topic once', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const map = layOut(graph);
        const elements = readXml(writeSvg(graph, map));
        expect(new Set(elements.map(({ name }) => name))).not.toContain('script');
        for (const { attributes } of elements) {
          expect(Object.keys(attributes).filter((name) => /^on|href/.test(name))).toEqual([]);
        }
        const shown = elements.flatMap(({ name, text }) => (name === 'title' ? text : []));
        const parts = map.cards.flatMap(({ id, rows }) => [id, ...rows.map((row) => row.id)]);
        const titles = [
          graph.roadmap.title,
          ...map.stages.map(({ title }) => title),
          ...parts.map((id) => graph.node.get(id)?.title ?? ''),
        ];
        expect(shown.sort()).toEqual(titles.map(makeWritable).sort());
        const topics = graph.roadmap.nodes.filter(({ kind }) => kind === 'topic');
        for (const { id } of topics) expect(parts.filter((part) => part === id)).toHaveLength(1);
      }),
    );
  });
});
