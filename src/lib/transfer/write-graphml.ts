import type { Edge, SkillGraph } from '#lib/graph';
import type { RoadmapNode } from '#lib/roadmap';
import { indent, walkNested, type NestStep } from './nest.ts';
import { element, escapeXml, openTag } from './xml.ts';

const NAMESPACE = 'http://graphml.graphdrawing.org/xmlns';

/** What is said of nodes and edges: the name of each key, what it is for, and its type. */
const KEYS = [
  ['title', 'all', 'string'],
  ['kind', 'node', 'string'],
  ['summary', 'node', 'string'],
  ['url', 'node', 'string'],
  ['done', 'node', 'boolean'],
  ['relation', 'edge', 'string'],
  ['origin', 'edge', 'string'],
  ['why', 'edge', 'string'],
] as const;

type Key = (typeof KEYS)[number][0];

/**
 * A roadmap in GraphML (http://graphml.graphdrawing.org/specification.html), as yEd, Gephi and NetworkX
 * read it. What holds others is a node with a graph in it. `url` is the first resource; `done` is there
 * only where the author gave a box to tick.
 */
export function writeGraphml(graph: SkillGraph): string {
  const { id, title } = graph.roadmap;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    openTag('graphml', { xmlns: NAMESPACE }),
    ...KEYS.map(
      ([name, domain, type]) =>
        `  ${element('key', { id: name, for: domain, 'attr.name': name, 'attr.type': type })}`,
    ),
    `  ${openTag('graph', { id, edgedefault: 'directed' })}`,
    `    ${data('title', title)}`,
    ...walkNested(graph).flatMap(writeStep),
    ...graph.edges.map(writeEdge),
    '  </graph>',
    '</graphml>\n',
  ].join('\n');
}

function writeStep({ part, node, depth }: NestStep): string[] {
  // A node in a node has a graph in between.
  const space = indent(2 * (depth + 1));
  if (part === 'end') return [`${space}  </graph>`, `${space}</node>`];
  const start = `${space}${openTag('node', { id: node.id })}${describe(node)}`;
  if (part === 'leaf') return [`${start}</node>`];
  // Nested graphs are named by their node and a colon, as the primer of GraphML does.
  return [start, `${space}  ${openTag('graph', { id: `${node.id}:`, edgedefault: 'directed' })}`];
}

function describe({ title, kind, summary, resources, done }: RoadmapNode): string {
  return [
    data('title', title),
    data('kind', kind),
    summary === '' ? '' : data('summary', summary),
    ...resources.slice(0, 1).map(({ url }) => data('url', url)),
    done === null ? '' : data('done', String(done)),
  ].join('');
}

function writeEdge({ source, target, relation, origin, why }: Edge): string {
  const said = [data('relation', relation), data('origin', origin), data('why', why)];
  return `    ${element('edge', { source, target }, said.join(''))}`;
}

function data(key: Key, text: string): string {
  return element('data', { key }, escapeXml(text));
}
