import {
  borrowResources,
  type BorrowedResource,
  type Edge,
  type Library,
  type SkillGraph,
  type UntaughtNeed,
} from '#lib/graph';
import type {
  Diagnostic,
  Prerequisite,
  Resource,
  Roadmap,
  RoadmapNode,
  Source,
  UnresolvedNeed,
} from '#lib/roadmap';
import { impliedPrerequisites } from './implied-prerequisites.ts';
import type {
  JsonEdge,
  JsonGraph,
  JsonNode,
  JsonPrerequisite,
  JsonResource,
  JsonRoadmapMetadata,
  JsonSource,
  JsonUnresolvedNeed,
  JsonUntaughtNeed,
} from './json-graph.ts';

/**
 * The data twin of a graph, with what reading it had to say. `readTwin` gives the same graph back. Given
 * other roadmaps, topics without links carry those that they borrow.
 */
export function writeTwin(
  graph: SkillGraph,
  diagnostics: readonly Diagnostic[],
  library: Library | null = null,
): JsonGraph {
  const { roadmap } = graph;
  return {
    graph: {
      id: roadmap.id,
      label: roadmap.title,
      type: 'roadmap',
      directed: true,
      metadata: {
        ...roadmapMetadata(roadmap),
        diagnostics: diagnostics.map(writeDiagnostic),
        ...untoldPrerequisites(graph),
        ...unlessEmpty('unresolved', roadmap.unresolved.map(writeUnresolvedNeed)),
      },
      nodes: Object.fromEntries(
        roadmap.nodes.map((node) => [
          node.id,
          writeNode(graph, node, library === null ? [] : borrowResources(library, graph, node.id)),
        ]),
      ),
      edges: graph.edges.map(writeEdge),
    },
  };
}

function roadmapMetadata(roadmap: Roadmap): Omit<JsonRoadmapMetadata, 'diagnostics'> {
  const { description, order, hours, updated, license } = roadmap;
  return {
    description,
    order,
    orderSource: roadmap.orderSource && writeSource(roadmap.orderSource),
    hours,
    updated,
    license,
    notes: roadmap.notes.map(({ text, source }) => ({ text, source: writeSource(source) })),
    resources: roadmap.resources.map(writeResource),
    choices: roadmap.choices.map(({ id, scope, members, recommended, source }) => ({
      id,
      scope,
      members: [...members],
      recommended,
      source: writeSource(source),
    })),
  };
}

function writeDiagnostic({ code, severity, message, line, column }: Diagnostic): Diagnostic {
  return { code, severity, message, line, column };
}

function untoldPrerequisites({
  roadmap,
  edges,
}: SkillGraph): Pick<JsonRoadmapMetadata, 'prerequisites'> {
  const told = impliedPrerequisites(edges).map(writePrerequisite);
  const prerequisites = roadmap.prerequisites.map(writePrerequisite);
  return JSON.stringify(told) === JSON.stringify(prerequisites) ? {} : { prerequisites };
}

function writePrerequisite(prerequisite: Prerequisite): JsonPrerequisite {
  const { source, target, origin, choice, statement } = prerequisite;
  return { source, target, origin, choice, statement: writeSource(statement) };
}

function writeUnresolvedNeed(need: UnresolvedNeed): JsonUnresolvedNeed {
  const { target, names, nodes, origin, isHint, statement } = need;
  return { target, names, nodes, origin, isHint, statement: writeSource(statement) };
}

/** A field of a list that is left out where it would hold nothing. */
function unlessEmpty<Name extends string, Value>(
  name: Name,
  values: readonly Value[],
): { readonly [Key in Name]?: readonly Value[] } {
  return values.length === 0 ? {} : ({ [name]: values } as { [Key in Name]: readonly Value[] });
}

function writeNode(
  graph: SkillGraph,
  node: RoadmapNode,
  borrowed: readonly BorrowedResource[],
): JsonNode {
  const skills = graph.skills.get(node.id) ?? [];
  const untaught = graph.untaught.get(node.id) ?? [];
  const { kind, parent, position, ordinal, summary, icon, importance, hours } = node;
  return {
    label: node.title,
    metadata: {
      kind,
      parent,
      position,
      ordinal,
      summary,
      icon,
      aliases: [...node.aliases],
      importance,
      done: node.done === true,
      checkable: node.done !== null,
      hours,
      skill: skills[0] ?? null,
      skills: [...skills],
      ...unlessEmpty('untaught', untaught.map(writeUntaughtNeed)),
      resources: [
        ...node.resources.map(writeResource),
        ...borrowed.map((each) => ({ ...each, source: null })),
      ],
      source: writeSource(node.source),
    },
  };
}

function writeUntaughtNeed({ anyOf, statement }: UntaughtNeed): JsonUntaughtNeed {
  return {
    anyOf: anyOf.map(({ skill, name }) => ({ skill, name })),
    source: writeSource(statement),
  };
}

function writeResource({ title, url, kind, source }: Resource): JsonResource {
  return { title, url, kind, from: null, source: writeSource(source) };
}

function writeEdge({ source, target, relation, origin, why, statement, choice }: Edge): JsonEdge {
  return {
    source,
    target,
    relation,
    metadata: {
      origin,
      why,
      source: statement && writeSource(statement),
      ...(choice === null ? {} : { choice }),
    },
  };
}

function writeSource({ line, column, quote }: Source): JsonSource {
  return { line, column, quote };
}
