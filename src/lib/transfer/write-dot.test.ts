import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSkillGraph } from '#lib/graph';
import { anyGraph } from '../../../tests/fixtures/any-graph.ts';
import { chain, sketch } from '../../../tests/fixtures/graphs.ts';
import { writeDot } from './index.ts';
import { makeWritable } from './writable.ts';

const TOKEN = /\s+|"(?:[^"\\]|\\.)*"|->|[[\]{}=,;]|[a-z]+/isuy;

/** The tokens of a file in DOT, space left out; throws on anything else. */
function readTokens(dot: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  for (let at = 0; at < dot.length; at = TOKEN.lastIndex) {
    const [token] = TOKEN.exec(dot) ?? [];
    if (token === undefined) throw new Error(`No DOT: ${dot.slice(at, at + 60)}`);
    if (token.trim() !== '') tokens.push(token);
  }
  return tokens;
}

/** Labels as Graphviz would show them. */
function readLabels(tokens: readonly string[]): string[] {
  const labels = tokens.flatMap((token, index) =>
    token === 'label' && tokens[index + 1] === '=' ? (tokens[index + 2] ?? []) : [],
  );
  return labels.map((label) =>
    label
      .slice(1, -1)
      .replace(/\\(.)/gsu, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped))
      .replace(/&amp;/g, '&'),
  );
}

describe('a roadmap in DOT', () => {
  it('has groups as clusters, and edges to and from them', () => {
    const roadmap = sketch('group web\n  http\ntopic shop', ['web > shop', 'http > shop']);
    const nodes = roadmap.nodes.map((node) => ({ ...node, title: `${node.title} "&" \\N` }));
    expect(writeDot(buildSkillGraph({ ...roadmap, nodes }).graph)).toBe(
      String.raw`digraph "sketch" {
  graph [label="Sketch", labelloc=t, rankdir=LR, compound=true, fontname="sans-serif"];
  node [shape=box, style="rounded,filled", fillcolor="#fffefb", color="#b9b3a4", fontname="sans-serif"];
  edge [color="#6d7178"];
  subgraph "cluster_web" {
    graph [label="WEB \"&amp;\" \\N", class="group", style=rounded, color="#b9b3a4"];
    "web" [shape=point, style=invis, label="", class="anchor"];
    "http" [label="HTTP \"&amp;\" \\N", class="topic"];
  }
  "shop" [label="SHOP \"&amp;\" \\N", class="topic"];
  "web" -> "shop" [ltail="cluster_web", tooltip="web > shop", class="requires"];
  "http" -> "shop" [tooltip="http > shop", class="requires"];
}
`,
    );
  });

  it('has a suggested order dashed', () => {
    expect(writeDot(buildSkillGraph(sketch('a\nb')).graph)).toMatch(
      /"a" -> "b" \[style=dashed, .*class="follows"\];/,
    );
  });

  it('can be read whatever the words, and holds every title once', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const tokens = readTokens(writeDot(graph));
        const count = (wanted: string) => tokens.filter((token) => token === wanted).length;
        expect(count('{')).toBe(count('}'));
        expect(count('[')).toBe(count(']'));
        expect(count('->')).toBe(graph.edges.length);
        const { title, nodes } = graph.roadmap;
        const titles = [title, ...nodes.map((node) => node.title)];
        const shown = readLabels(tokens).filter((label) => label !== '');
        expect(shown.sort()).toEqual(
          titles.map((each) => makeWritable(each).replace(/\r\n?/gu, '\n')).sort(),
        );
      }),
    );
  });

  it('may be thousands of containers deep', () => {
    const { nodes, ...rest } = chain(3_000);
    const deep = nodes.map((node, index) => ({ ...node, parent: nodes[index - 1]?.id ?? null }));
    const { graph } = buildSkillGraph({ ...rest, nodes: deep });
    expect(writeDot(graph).length).toBeLessThan(1_000_000);
  });
});
