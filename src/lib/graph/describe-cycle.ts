import { shorten, type Diagnostic, type RoadmapNode } from '#lib/roadmap';
import type { Untangled } from './drop-backward.ts';
import type { Edge } from './model.ts';

type Nodes = ReadonlyMap<string, RoadmapNode>;

/** Links of a cycle told in words; of a longer one the rest is told by its lines. */
const LINKS_TOLD = 6;
/** Lines listed in one report, so that a page of cycles does not become a library of reports. */
const LINES_TOLD = 200;

/** The report of an edge that was left out because `rest` already leads from its target to its source. */
export function describeCycle(nodes: Nodes, dropped: Edge, rest: readonly Edge[]): Diagnostic {
  if (dropped.origin === 'skill') return describeOtherOrder(nodes, dropped, rest);
  const told = [dropped, ...rest.slice(0, LINKS_TOLD - 1)]
    .map((edge) => sayLink(nodes, edge))
    .join('; ');
  const more = sayMore(nodes, rest.slice(LINKS_TOLD - 1));
  return {
    code: 'cycle',
    severity: isAuthors(dropped) ? 'error' : 'warning',
    message: `None of these can come first: ${told}${more}. The first is left out; change one of them.`,
    ...placeOf(nodes, dropped),
  };
}

/** The vocabulary knows a prerequisite that the document's own word rules out: the document is right. */
export function describeOtherOrder(nodes: Nodes, dropped: Edge, rest: readonly Edge[]): Diagnostic {
  const [said] = rest.filter(({ origin }) => origin !== 'skill');
  const where = said ? ` (line ${placeOf(nodes, said).line})` : '';
  return {
    code: 'other-order',
    severity: 'info',
    message: `“${titleOf(nodes, dropped.source)}” usually comes before “${titleOf(nodes, dropped.target)}” (${dropped.why}), but this roadmap puts it after${where}; turn them round if that was not meant.`,
    ...placeOf(nodes, dropped),
  };
}

/** The report of all edges that were left out of a tangle, of which no cycle is told by itself. */
export function describeTangle(nodes: Nodes, { dropped, tied }: Untangled): Diagnostic {
  const [first] = dropped;
  const told = dropped
    .slice(0, LINKS_TOLD)
    .map((edge) => sayLink(nodes, edge))
    .join('; ');
  const more = sayMore(nodes, dropped.slice(LINKS_TOLD));
  return {
    code: 'cycle',
    severity: dropped.some(isAuthors) ? 'error' : 'warning',
    message: `Of ${tied} more prerequisites that go round in circles, ${dropped.length} are left out: ${told}${more}. Break the circles that are told one by one, then look again.`,
    ...(first ? placeOf(nodes, first) : { line: 1, column: 1 }),
  };
}

/** The report of an edge between a node and something that holds it, or itself. */
export function describeSelfPrerequisite(nodes: Nodes, edge: Edge): Diagnostic {
  const source = titleOf(nodes, edge.source);
  const message =
    edge.source === edge.target
      ? `“${source}” is named as its own prerequisite; name another topic or take it out.`
      : `“${titleOf(nodes, edge.target)}” cannot need “${source}”, as one holds the other; name a topic outside it.`;
  return { code: 'self-prerequisite', severity: 'warning', message, ...placeOf(nodes, edge) };
}

function isAuthors({ origin }: Edge): boolean {
  return origin === 'declared' || origin === 'project';
}

function sayLink(nodes: Nodes, edge: Edge): string {
  return `“${titleOf(nodes, edge.target)}” needs “${titleOf(nodes, edge.source)}” (${sayLine(nodes, edge)})`;
}

function sayMore(nodes: Nodes, edges: readonly Edge[]): string {
  if (edges.length === 0) return '';
  const lines = [...new Set(edges.map((edge) => placeOf(nodes, edge).line))];
  const unsaid = lines.length - LINES_TOLD;
  return `; and so on, lines ${lines.slice(0, LINES_TOLD).join(', ')}${unsaid > 0 ? ` and ${unsaid} more` : ''}`;
}

function titleOf(nodes: Nodes, id: string): string {
  return shorten(nodes.get(id)?.title ?? id);
}

function sayLine(nodes: Nodes, edge: Edge): string {
  return edge.origin === 'skill' ? 'known of these skills' : `line ${placeOf(nodes, edge).line}`;
}

/** Where an edge is said; where no line says it, where what it leads to stands. */
function placeOf(nodes: Nodes, edge: Edge): { line: number; column: number } {
  const { line, column } = edge.statement ??
    nodes.get(edge.target)?.source ?? { line: 1, column: 1 };
  return { line, column };
}
