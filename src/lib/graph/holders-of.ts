import type { RoadmapNode } from '#lib/roadmap';

const NONE: ReadonlySet<string> = new Set();

/** Looks up the ids of everything that holds a node, from the nearest outwards. */
export function holdersOf(nodes: readonly RoadmapNode[]): (id: string) => ReadonlySet<string> {
  const holders = new Map<string, ReadonlySet<string>>();
  for (const { id, parent } of nodes) {
    if (parent !== null) holders.set(id, new Set([parent, ...(holders.get(parent) ?? NONE)]));
  }
  return (id) => holders.get(id) ?? NONE;
}
