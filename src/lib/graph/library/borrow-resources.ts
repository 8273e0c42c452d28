import type { Resource, RoadmapNode } from '#lib/roadmap';
import type { SkillGraph } from '../model.ts';
import { SKILLS, type Library } from './model.ts';

/** A link that another place gives for the same skill. */
export interface BorrowedResource extends Pick<Resource, 'title' | 'url' | 'kind'> {
  /** The id of the roadmap that it is from; `skills` for the vocabulary. */
  readonly from: string;
}

/** More links than these are no help in choosing. */
const MOST = 6;

/**
 * Links for a node that has none: those that the vocabulary gives for its skills, then those that other
 * roadmaps give for them. A topic that is no skill borrows for the topic or group that it stands in, else for
 * its parts; a node with links of its own, and a project, borrow nothing. Each address once, at most six.
 */
export function borrowResources(
  library: Library,
  graph: SkillGraph,
  id: string,
): readonly BorrowedResource[] {
  const node = graph.node.get(id);
  if (node === undefined || node.resources.length > 0 || node.kind === 'project') return [];
  const offers = skillsAround(graph, node).map((skill) => listOffers(library, graph, skill));
  const found = new Map<string, BorrowedResource>();
  for (const offer of inTurn(offers)) {
    const key = sameAddress(offer.url);
    if (found.size < MOST && !found.has(key)) found.set(key, offer);
  }
  return [...found.values()];
}

function skillsAround(graph: SkillGraph, { id, kind, parent }: RoadmapNode): readonly string[] {
  const own = graph.skills.get(id);
  if (own !== undefined || kind !== 'topic') return own ?? [];
  const holder = graph.node.get(parent ?? '');
  // What is further out, or a whole stage, is too wide to say anything of a topic.
  const held = holder && holder.kind !== 'stage' ? graph.skills.get(holder.id) : undefined;
  return held ?? (graph.children.get(id) ?? []).flatMap((child) => graph.skills.get(child) ?? []);
}

function listOffers(library: Library, graph: SkillGraph, skill: string): BorrowedResource[] {
  const known = library.vocabulary.skills.get(skill)?.resources ?? [];
  const others = (library.appearances.get(skill) ?? []).filter(
    ({ roadmap }) => roadmap !== graph.roadmap.id,
  );
  return [
    ...known.map(({ title, url, kind }) => ({ title, url, kind, from: SKILLS })),
    ...others.flatMap(({ roadmap, node }) =>
      (library.graphs.get(roadmap)?.node.get(node)?.resources ?? []).map(
        ({ title, url, kind }) => ({ title, url, kind, from: roadmap }),
      ),
    ),
  ];
}

/** The first of each list, then the second of each: no skill of several is left without a link. */
function inTurn<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, i) =>
    lists.flatMap((list) => list.slice(i, i + 1)),
  ).flat();
}

/** Addresses that differ only in how they begin or end lead to one page. */
function sameAddress(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/\/+$/u, '');
}
