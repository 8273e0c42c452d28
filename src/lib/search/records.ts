import { withContainers, type SkillGraph } from '#lib/graph';
import type { Resource, RoadmapNode } from '#lib/roadmap';
import type { SearchRecord } from './model.ts';
import { findOtherNames } from './names.ts';

/** More of a summary finds nothing that its beginning does not, and every visitor would load it. */
const SUMMARY_LENGTH = 200;

/** Between the lines of a summary, which is shown on one. */
const LINE_END = ' · ';

/**
 * Everything that can be found in the roadmaps, in document order: each node, and after it the resources
 * that teach it; last the links of the document itself.
 */
export function buildRecords(graphs: readonly SkillGraph[]): SearchRecord[] {
  return graphs.flatMap((graph) => [
    ...graph.roadmap.nodes.flatMap((node) => [
      buildNodeRecord(graph, node),
      ...buildResourceRecords(graph, node.resources, node),
    ]),
    ...buildResourceRecords(graph, graph.roadmap.resources, null),
  ]);
}

function buildNodeRecord(graph: SkillGraph, node: RoadmapNode): SearchRecord {
  const { id, title: roadmapTitle } = graph.roadmap;
  return {
    id: node.id,
    roadmap: id,
    roadmapTitle,
    kind: node.kind,
    title: node.title,
    aliases: [...new Set([...node.aliases, ...findOtherNames(node.title)])],
    summary: node.summary.replace(/\s*\n\s*/g, LINE_END).slice(0, SUMMARY_LENGTH),
    trail: readTrail(graph, node),
    topic: null,
    url: null,
    resourceKind: null,
  };
}

/** The titles of what holds a node, outermost first. */
function readTrail(graph: SkillGraph, node: RoadmapNode): readonly string[] {
  const [, ...holders] = withContainers(graph, node.id);
  return holders.reverse().flatMap((id) => graph.node.get(id)?.title ?? []);
}

function buildResourceRecords(
  graph: SkillGraph,
  resources: readonly Resource[],
  topic: RoadmapNode | null,
): SearchRecord[] {
  const byAddress = new Map(resources.map((resource) => [resource.url, resource]));
  return [...byAddress.values()].map((resource) => ({
    // The address, not a number, so that what was picked last week is still the same link.
    id: `${topic?.id ?? ''}#${resource.url}`,
    roadmap: graph.roadmap.id,
    roadmapTitle: graph.roadmap.title,
    kind: 'resource',
    title: resource.title,
    aliases: [],
    summary: '',
    trail: topic ? [topic.title] : [],
    topic: topic?.id ?? null,
    url: resource.url,
    resourceKind: resource.kind,
  }));
}
