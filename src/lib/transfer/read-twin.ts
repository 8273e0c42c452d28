import { breakCycles, connect, type SkillGraph } from '#lib/graph';
import type { Diagnostic, Note, Roadmap, Severity } from '#lib/roadmap';
import { impliedPrerequisites } from './implied-prerequisites.ts';
import { readTwinChoices } from './read-twin-choices.ts';
import { readTwinEdges, readTwinPrerequisites, type Known } from './read-twin-edges.ts';
import { readTwinResources, readTwinSource, readTwinSourceOrNull } from './read-twin-node.ts';
import { readTwinUnresolved, readTwinUntaught } from './read-twin-needs.ts';
import { readTwinNodes, readTwinSkills } from './read-twin-nodes.ts';
import { isFields, ShapeReader, type Fields } from './shape-reader.ts';

const ORDERS: readonly Roadmap['order'][] = ['loose', 'strict'];
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

export interface TwinReading {
  /** Null where the value is no JSON graph at all; then the one problem says so. */
  readonly graph: SkillGraph | null;
  /** What the twin tells of the document it was made from. */
  readonly diagnostics: readonly Diagnostic[];
  /** What is wrong with the twin itself. */
  readonly problems: readonly Diagnostic[];
}

/**
 * Reads a data twin, from parsed JSON of any origin. It never throws: what is not as it should be is left
 * out and reported, prerequisites that would go round in a circle are broken as in any roadmap.
 */
export function readTwin(json: unknown): TwinReading {
  const reader = new ShapeReader();
  const root = isFields(json) ? json.graph : undefined;
  if (!isFields(root) || !isFields(root.nodes)) {
    const problem = 'This is no JSON graph: it should be an object with “graph” and in it “nodes”.';
    reader.report('twin-unreadable', `${problem} Export a roadmap as JSON to see one.`);
    return { graph: null, diagnostics: [], problems: reader.problems };
  }
  const said = reader.fields(root.metadata, 'metadata');
  const nodes = readTwinNodes(reader, root.nodes);
  const ids = new Set(nodes.map((node) => node.id));
  const choices = readTwinChoices(reader, said.choices, ids);
  const known = { nodes: ids, choices: new Map(choices.map((choice) => [choice.id, choice])) };
  const edges = readTwinEdges(reader, root.edges, known);
  const roadmap: Roadmap = {
    ...readHead(reader, root, said),
    nodes,
    choices,
    prerequisites: readPrerequisites(reader, said, known) ?? impliedPrerequisites(edges),
    unresolved: readTwinUnresolved(reader, said.unresolved, ids),
  };
  const unbroken = breakCycles(roadmap, edges);
  return {
    graph: connect(
      roadmap,
      unbroken.edges,
      readTwinSkills(reader, root.nodes, ids),
      readTwinUntaught(reader, root.nodes, ids),
    ),
    diagnostics: readDiagnostics(reader, said.diagnostics),
    problems: [...reader.problems, ...unbroken.diagnostics],
  };
}

type Head = Omit<Roadmap, 'nodes' | 'choices' | 'prerequisites' | 'unresolved'>;

function readHead(reader: ShapeReader, root: Fields, said: Fields): Head {
  const id = reader.text(root.id, 'id', '') || 'roadmap';
  return {
    id,
    title: reader.text(root.label, 'label', id),
    description: reader.text(said.description, 'metadata.description', ''),
    order: reader.oneOf(said.order, 'metadata.order', ORDERS, 'loose'),
    orderSource: readTwinSourceOrNull(reader, said.orderSource, 'metadata.orderSource'),
    hours: reader.numberOrNull(said.hours, 'metadata.hours'),
    updated: reader.textOrNull(said.updated, 'metadata.updated'),
    license: reader.textOrNull(said.license, 'metadata.license'),
    notes: readNotes(reader, said.notes),
    resources: readTwinResources(reader, said.resources, 'metadata.resources'),
  };
}

function readNotes(reader: ShapeReader, value: unknown): readonly Note[] {
  return reader.list(value, 'metadata.notes').map((each, index) => {
    const path = `metadata.notes[${index}]`;
    const note = reader.fields(each, path);
    return {
      text: reader.text(note.text, `${path}.text`, ''),
      source: readTwinSource(reader, note.source, `${path}.source`),
    };
  });
}

function readPrerequisites(
  reader: ShapeReader,
  said: Fields,
  known: Known,
): Roadmap['prerequisites'] | null {
  if (said.prerequisites === undefined) return null;
  return readTwinPrerequisites(reader, said.prerequisites, known);
}

function readDiagnostics(reader: ShapeReader, value: unknown): readonly Diagnostic[] {
  return reader.list(value, 'metadata.diagnostics').map((each, index) => {
    const path = `metadata.diagnostics[${index}]`;
    const said = reader.fields(each, path);
    return {
      code: reader.text(said.code, `${path}.code`, ''),
      severity: reader.oneOf(said.severity, `${path}.severity`, SEVERITIES, 'warning'),
      message: reader.text(said.message, `${path}.message`, ''),
      line: reader.count(said.line, `${path}.line`),
      column: reader.count(said.column, `${path}.column`),
    };
  });
}
