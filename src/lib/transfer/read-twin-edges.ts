import type { Edge, EdgeOrigin } from '#lib/graph';
import type { Choice, Prerequisite } from '#lib/roadmap';
import { readTwinSource, readTwinSourceOrNull } from './read-twin-node.ts';
import type { ShapeReader } from './shape-reader.ts';

const ORIGINS: readonly EdgeOrigin[] = ['declared', 'order', 'skill', 'project'];
/** Who may say what comes before what, of those that a roadmap itself knows. */
export const SAID: readonly Prerequisite['origin'][] = ['declared', 'project'];

/** What an edge may name. */
export interface Known {
  readonly nodes: ReadonlySet<string>;
  readonly choices: ReadonlyMap<string, Choice>;
}

/** The edges between known nodes; any other is left out and reported. */
export function readTwinEdges(reader: ShapeReader, value: unknown, known: Known): readonly Edge[] {
  return reader.list(value, 'edges').flatMap((each, index): readonly Edge[] => {
    const path = `edges[${index}]`;
    const edge = reader.fields(each, path);
    const ends = readEnds(reader, edge, path, known);
    if (ends === null) return [];
    const at = `${path}.metadata`;
    const said = reader.fields(edge.metadata, at);
    return [
      {
        ...ends,
        relation: reader.oneOf(
          edge.relation,
          `${path}.relation`,
          ['requires', 'follows'],
          'requires',
        ),
        origin: reader.oneOf(said.origin, `${at}.origin`, ORIGINS, 'declared'),
        why: reader.text(said.why, `${at}.why`, ''),
        statement: readTwinSourceOrNull(reader, said.source, `${at}.source`),
        choice: readChoiceOf(reader, said.choice, `${at}.choice`, ends.source, known),
      },
    ];
  });
}

/** What the author declared, where the twin spells it out. */
export function readTwinPrerequisites(
  reader: ShapeReader,
  value: unknown,
  known: Known,
): readonly Prerequisite[] {
  return reader.list(value, 'prerequisites').flatMap((each, index): readonly Prerequisite[] => {
    const path = `prerequisites[${index}]`;
    const said = reader.fields(each, path);
    const ends = readEnds(reader, said, path, known);
    if (ends === null) return [];
    return [
      {
        ...ends,
        origin: reader.oneOf(said.origin, `${path}.origin`, SAID, 'declared'),
        choice: readChoiceOf(reader, said.choice, `${path}.choice`, ends.source, known),
        statement: readTwinSource(reader, said.statement, `${path}.statement`),
      },
    ];
  });
}

function readEnds(
  reader: ShapeReader,
  said: Readonly<Record<string, unknown>>,
  path: string,
  { nodes }: Known,
): { readonly source: string; readonly target: string } | null {
  const source = reader.text(said.source, `${path}.source`, '');
  const target = reader.text(said.target, `${path}.target`, '');
  if (nodes.has(source) && nodes.has(target)) return { source, target };
  const unknown = nodes.has(source) ? target : source;
  reader.report('twin-edge', `${path} is left out: there is no node “${unknown}”.`);
  return null;
}

function readChoiceOf(
  reader: ShapeReader,
  value: unknown,
  path: string,
  source: string,
  { choices }: Known,
): string | null {
  const id = reader.textOrNull(value, path);
  if (id === null || choices.get(id)?.members.includes(source)) return id;
  reader.report('twin-choice', `${path} is left out: “${source}” is no member of “${id}”.`);
  return null;
}
