import type { Edge, SkillGraph } from '#lib/graph';
import type { RoadmapNode } from '#lib/roadmap';
import { findHolders, indent, walkNested, type NestStep } from './nest.ts';
import { makeWritable } from './writable.ts';

type Holds = (outer: string, inner: string) => boolean;

/**
 * A roadmap in Graphviz' DOT (https://graphviz.org/doc/info/lang.html). What holds others is a cluster
 * with an unseen point in it that goes by its id, so that every node of the roadmap is one here and
 * edges may end at any; `dot` clips those at the cluster's border. `requires` is solid, `follows` dashed.
 */
export function writeDot(graph: SkillGraph): string {
  const steps = walkNested(graph);
  const containers = new Set(steps.flatMap(({ part, node }) => (part === 'start' ? node.id : [])));
  const holds = findHolders(steps);
  const { id, title } = graph.roadmap;
  return [
    `digraph ${quote(id)} {`,
    `  graph [label=${quote(title)}, labelloc=t, rankdir=LR, compound=true, fontname="sans-serif"];`,
    '  node [shape=box, style="rounded,filled", fillcolor="#fffefb", color="#b9b3a4", fontname="sans-serif"];',
    '  edge [color="#6d7178"];',
    ...steps.flatMap(writeStep),
    ...graph.edges.map((edge) => writeEdge(edge, containers, holds)),
    '}\n',
  ].join('\n');
}

function writeStep({ part, node, depth }: NestStep): string[] {
  const space = indent(depth + 1);
  if (part === 'end') return [`${space}}`];
  if (part === 'leaf') return [`${space}${quote(node.id)} [${describe(node)}];`];
  return [
    `${space}subgraph ${quote(clusterOf(node.id))} {`,
    `${space}  graph [${describe(node)}, style=rounded, color="#b9b3a4"];`,
    `${space}  ${quote(node.id)} [shape=point, style=invis, label="", class="anchor"];`,
  ];
}

/** The title, the summary to be read by pointing at it, the first resource, and what CSS may ask for. */
function describe({ kind, title, summary, done, resources }: RoadmapNode): string {
  const [resource] = resources;
  return [
    `label=${quote(title)}`,
    ...(summary === '' ? [] : [`tooltip=${quote(summary)}`]),
    ...(resource === undefined ? [] : [`URL=${quote(resource.url)}`]),
    `class=${quote(done === true ? `${kind} done` : kind)}`,
  ].join(', ');
}

function writeEdge(edge: Edge, containers: ReadonlySet<string>, holds: Holds): string {
  const { source, target, relation, why } = edge;
  const attributes = [
    ...(containers.has(source) && !holds(source, target)
      ? [`ltail=${quote(clusterOf(source))}`]
      : []),
    ...(containers.has(target) && !holds(target, source)
      ? [`lhead=${quote(clusterOf(target))}`]
      : []),
    ...(relation === 'follows' ? ['style=dashed'] : []),
    ...(why === '' ? [] : [`tooltip=${quote(why)}`]),
    `class=${quote(relation)}`,
  ];
  return `  ${quote(source)} -> ${quote(target)} [${attributes.join(', ')}];`;
}

/** Only a subgraph whose name starts so is drawn as a box. */
function clusterOf(id: string): string {
  return `cluster_${id}`;
}

/**
 * A string of DOT. Besides quotes, a label knows escapes that start with a backslash (`\N`, `\l`) and the
 * entities of HTML: text that looks like either is not meant so.
 */
function quote(text: string): string {
  const escaped = makeWritable(text)
    .replace(/\\/g, '\\\\')
    .replace(/"/g, '\\"')
    .replace(/&/g, '&amp;')
    .replace(/\r\n|\r|\n/g, '\\n');
  return `"${escaped}"`;
}
