import type { SkillGraph } from '#lib/graph';

interface CardOfRows {
  readonly id: string;
  readonly rows: readonly { readonly id: string }[];
}

/** These nodes, what holds nothing but them, and the cards that show nothing but them. */
export function withEmptied(
  graph: SkillGraph,
  cards: readonly CardOfRows[],
  ids: ReadonlySet<string>,
): ReadonlySet<string> {
  const all = new Set(ids);
  // From the end of the document, so that what a node holds is known before the node.
  for (const { id } of [...graph.roadmap.nodes].reverse()) {
    if (graph.children.get(id)?.every((child) => all.has(child))) all.add(id);
  }
  // What a node holds may stand on a card of its own: that one stays, with what is on it.
  const emptied = cards.filter(
    ({ rows }) => rows.length > 0 && rows.every((row) => all.has(row.id)),
  );
  return new Set([...all, ...emptied.map(({ id }) => id)]);
}
