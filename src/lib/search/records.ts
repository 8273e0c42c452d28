import type { SkillGraph } from '#lib/graph';
import type { Resource, RoadmapNode } from '#lib/roadmap';
import type { SearchRecord } from './model.ts';
import { findOtherNames } from './names.ts';

/** Between the steps of a trail, as the crumbs of the page have it. */
const STEP = ' › ';
/** More of a summary finds nothing that its beginning does not, and every visitor would load it. */
const SUMMARY_LENGTH = 200;

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
    summary: node.summary.slice(0, SUMMARY_LENGTH),
    trail: readTrail(graph, node).join(STEP),
    topic: null,
    url: null,
  };
}

function readTrail(graph: SkillGraph, node: RoadmapNode): string[] {
  const titles: string[] = [];
  const seen = new Set<string>();
  for (let id = node.parent; id !== null && !seen.has(id);) {
    seen.add(id);
    const parent = graph.node.get(id);
    if (parent === undefined) break;
    titles.unshift(parent.title);
    id = parent.parent;
  }
  return titles;
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
    trail: [readHost(resource.url), resource.kind, ...(topic ? [`under ${topic.title}`] : [])]
      .filter((part) => part !== '')
      .join(' · '),
    topic: topic?.id ?? null,
    url: resource.url,
  }));
}

/** "docs.python.org" of "https://docs.python.org/3/"; empty for an address without a host. */
function readHost(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
}
