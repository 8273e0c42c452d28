import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSkillGraph } from '#lib/graph';
import { anyGraph } from '../../../tests/fixtures/any-graph.ts';
import { containers, sketch } from '../../../tests/fixtures/graphs.ts';
import { writeMermaid } from './index.ts';
import { onOneLine } from './writable.ts';

const LABEL = String.raw`"(?<label>[^"]+)"`;
const NODE = new RegExp(
  String.raw`^ +n_\w+(?:\[${LABEL}\]|\[\[${LABEL.replace('label', 'project')}\]\])(?::::done)?$`,
  'u',
);
const START = new RegExp(String.raw`^ +subgraph n_\w+\[${LABEL}\]$`, 'u');
const OTHER =
  /^ +(?:end|classDef .+|all_\w+\(\(" "\)\):::all|(?:n|all)_\w+ (?:-->|-\.->) (?:n|all)_\w+)$/u;

function decode(label: string): string {
  return label.replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

function writeTitled(title: string): string {
  const roadmap = sketch('a');
  const nodes = roadmap.nodes.map((node) => ({ ...node, title }));
  return writeMermaid(buildSkillGraph({ ...roadmap, nodes }).graph);
}

describe('a roadmap in Mermaid', () => {
  it('has groups as subgraphs, and edges to and from them', () => {
    const outline = 'group web\n  http\ngroup end-style\n  css 4h\nproject shop';
    const roadmap = sketch(outline, ['web > end-style', 'http > css', 'css >> shop']);
    const nodes = roadmap.nodes.map((node) => ({ ...node, done: node.id === 'http' }));
    expect(writeMermaid(buildSkillGraph({ ...roadmap, nodes }).graph)).toBe(`---
title: "Sketch"
---
flowchart LR
  classDef done stroke:#2b8a4b,stroke-width:2px
  classDef all fill:#b9b3a4,stroke:#b9b3a4
  subgraph n_web["WEB"]
    n_http["HTTP"]:::done
  end
  subgraph n_end_style["END-STYLE"]
    n_css["CSS"]
  end
  n_shop[["SHOP"]]
  n_web --> n_end_style
  n_http --> n_css
  n_css --> n_shop
  n_end_style -.-> n_shop
`);
  });

  it('has a dot for edges to end at in what holds groups', () => {
    const { graph } = buildSkillGraph({ ...containers, order: 'strict' });
    const lines = writeMermaid(graph).split('\n');
    expect(lines).toContain('    all_basics((" ")):::all');
    expect(lines).toContain('  all_basics --> all_services');
    expect(lines).toContain('  n_web --> n_python');
  });

  it.each([
    ['C# & <b>', '"C#35; #38; #60;b#62;"'],
    ['say "end"', '"say #34;end#34;"'],
    ['1. one', '"1#46; one"'],
    ['- dash', '"#45; dash"'],
    ['Node.js, www.x.org', '"Node.js, www#46;x.org"'],
    ['a direction LR', '"a #100;irection LR"'],
    ['two\nlines', '"two lines"'],
    [' ', '"#160;"'],
  ])('writes %j so that Mermaid shows it', (title, label) => {
    expect(writeTitled(title)).toContain(`  n_a[${label}]\n`);
  });

  it('can be read whatever the words, and holds every title once', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const [, title = '', , chart, ...lines] = writeMermaid(graph).trimEnd().split('\n');
        expect(JSON.parse(title.replace('title: ', ''))).toBe(onOneLine(graph.roadmap.title));
        expect(chart).toBe('flowchart LR');
        const labels = lines.flatMap((line) => {
          const groups = (NODE.exec(line) ?? START.exec(line))?.groups;
          if (groups === undefined) expect(line).toMatch(OTHER);
          return groups?.['label'] ?? groups?.['project'] ?? [];
        });
        const titles = graph.roadmap.nodes.map((node) => onOneLine(node.title) || '\u00a0');
        expect(labels.map(decode).sort()).toEqual(titles.sort());
      }),
    );
  });
});
