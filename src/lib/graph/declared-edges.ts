import {
  shorten,
  type Choice,
  type Diagnostic,
  type Prerequisite,
  type Roadmap,
} from '#lib/roadmap';
import { authorsWords } from './authors-words.ts';
import type { Edge } from './model.ts';

export interface EdgesFound {
  readonly edges: readonly Edge[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The edges that the author spelled out; what is said twice in the same way becomes one edge. */
export function declaredEdges(roadmap: Roadmap): EdgesFound {
  const title = new Map(roadmap.nodes.map((node) => [node.id, node.title]));
  const choices = new Map(roadmap.choices.map((choice) => [choice.id, choice]));
  const edges = new Map<string, Edge>();
  const diagnostics: Diagnostic[] = [];
  for (const prerequisite of roadmap.prerequisites) {
    const source = title.get(prerequisite.source);
    const target = title.get(prerequisite.target);
    if (source === undefined || target === undefined) {
      diagnostics.push(unknownEnd(prerequisite, source === undefined ? 'source' : 'target'));
      continue;
    }
    const edge = edgeOf(prerequisite, sayBuiltWith(target, source), choices);
    addSaid(edge, edges);
  }
  return { edges: [...edges.values()], diagnostics };
}

/** Of what is said twice in the same way, what is declared beats what a project is built with. */
export function addSaid(edge: Edge, edges: Map<string, Edge>): void {
  const key = nameEdge(edge);
  const known = edges.get(key);
  if (!known || (known.origin === 'project' && edge.origin === 'declared')) edges.set(key, edge);
}

/** What makes two edges say the same. */
export function nameEdge({
  source,
  target,
  choice,
}: Pick<Edge, 'source' | 'target' | 'choice'>): string {
  return `${source} ${target} ${choice ?? ''}`;
}

/** Why something comes before the project that is built with it. */
export function sayBuiltWith(project: string, what: string): string {
  return `${shorten(project)} is built with ${shorten(what)}`;
}

function edgeOf(
  prerequisite: Prerequisite,
  builtWith: string,
  choices: ReadonlyMap<string, Choice>,
): Edge {
  const { source, target, origin, statement } = prerequisite;
  const choice = choices.get(prerequisite.choice ?? '');
  return {
    source,
    target,
    relation: 'requires',
    origin,
    why: origin === 'project' ? builtWith : authorsWords(statement.quote),
    statement,
    choice: choice?.members.includes(source) ? choice.id : null,
  };
}

function unknownEnd(prerequisite: Prerequisite, end: 'source' | 'target'): Diagnostic {
  return {
    code: 'unknown-prerequisite',
    severity: 'warning',
    message: `This names “${prerequisite[end]}”, which is not in this roadmap; name a topic that is.`,
    line: prerequisite.statement.line,
    column: prerequisite.statement.column,
  };
}
