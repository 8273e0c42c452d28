import type { Edge, SkillGraph } from '#lib/graph';
import { findHolders, indent, walkNested, type NestStep } from './nest.ts';
import { onOneLine } from './writable.ts';

/**
 * A roadmap as a Mermaid flowchart (https://mermaid.js.org/syntax/flowchart.html), as GitHub and many
 * editors draw it. What holds others is a subgraph. `requires` is solid, `follows` dotted; projects have
 * doubled sides.
 *
 * Edges end at a subgraph by its id, but where it holds others: Mermaid 11 fails on edges at both of two
 * nested subgraphs, so there they end at a dot that stands in it for all of it.
 */
export function writeMermaid(graph: SkillGraph): string {
  const steps = walkNested(graph);
  const holds = findHolders(steps);
  // Nor does it draw anything where an edge joins a subgraph with something in it.
  const edges = graph.edges.filter(
    ({ source, target }) => !holds(source, target) && !holds(target, source),
  );
  const dotted = findDotted(steps, edges);
  return [
    '---',
    // A JSON string is one of YAML, too.
    `title: ${JSON.stringify(onOneLine(graph.roadmap.title))}`,
    '---',
    'flowchart LR',
    '  classDef done stroke:#2b8a4b,stroke-width:2px',
    '  classDef all fill:#b9b3a4,stroke:#b9b3a4',
    ...steps.flatMap((step) => writeStep(step, dotted)),
    ...edges.map((edge) => writeEdge(edge, dotted)),
    '',
  ].join('\n');
}

/** Ids of what holds others that hold others, where edges end. */
function findDotted(steps: readonly NestStep[], edges: readonly Edge[]): ReadonlySet<string> {
  const ends = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const starts = steps.filter(({ part }) => part === 'start');
  return new Set(starts.flatMap(({ node }) => node.parent ?? []).filter((id) => ends.has(id)));
}

function writeStep({ part, node, depth }: NestStep, dotted: ReadonlySet<string>): string[] {
  const space = indent(depth + 1);
  if (part === 'end') return [`${space}end`];
  const name = nameOf(node.id);
  const label = quote(node.title);
  if (part === 'start') {
    const dot = dotted.has(node.id) ? [`${space}  ${dotOf(node.id)}((" ")):::all`] : [];
    return [`${space}subgraph ${name}[${label}]`, ...dot];
  }
  const box = node.kind === 'project' ? `[[${label}]]` : `[${label}]`;
  return [`${space}${name}${box}${node.done === true ? ':::done' : ''}`];
}

function writeEdge({ source, target, relation }: Edge, dotted: ReadonlySet<string>): string {
  const end = (id: string) => (dotted.has(id) ? dotOf(id) : nameOf(id));
  return `  ${end(source)} ${relation === 'requires' ? '-->' : '-.->'} ${end(target)}`;
}

/**
 * An id that is no word of Mermaid's own, such as `end`, `graph` or `style`, and holds none of its arrows.
 * Ids of a roadmap have no underscore, so no two become one.
 */
function nameOf(id: string): string {
  return `n_${id.replaceAll('-', '_')}`;
}

function dotOf(id: string): string {
  return `all_${id.replaceAll('-', '_')}`;
}

/** What must not stand in a label as it is, with the reason; each is written as an entity code instead. */
const CODED = new RegExp(
  [
    // All of ASCII that means something to Mermaid, or to the Markdown and HTML that it reads labels as.
    /[^\P{ASCII}A-Za-z0-9 .,()/+='?-]/u,
    // Markdown's marks of a list item, and the start of a link.
    /^[+-]|(?<=^\d+)[.)]|(?<=[wW]{3})\./u,
    // A line with these words is taken for the direction of a subgraph, in quotes or not.
    /d(?=irection\s+(?:TB|TD|BT|RL|LR))/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

/** What stands where nothing would: Mermaid refuses an empty label. */
const NO_BREAK_SPACE = '#160;';

/** A label in quotes. Codes are ended by a semicolon and, unlike in HTML, begin with a hash: `#35;`. */
function quote(text: string): string {
  const label = onOneLine(text).replace(CODED, (each) => `#${String(each.codePointAt(0))};`);
  return `"${label || NO_BREAK_SPACE}"`;
}
