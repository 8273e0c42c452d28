import { doneByAuthor, type SkillGraph } from '#lib/graph';

/**
 * The ticks to write, so that the author's ticks, as `doneByAuthor` reads them, say that these topics are done
 * and no others. A box is changed where reading says otherwise; what has no box gets one where it holds nothing
 * itself and no other tick says it already. What cannot be ticked is left out.
 */
export function settleTicks(
  graph: SkillGraph,
  done: ReadonlySet<string>,
  canTick: (id: string) => boolean,
): ReadonlyMap<string, boolean> {
  const ticks = new Map<string, boolean>();
  const { nodes } = graph.roadmap;
  for (;;) {
    const said = doneByAuthor(withTicks(graph, ticks));
    const wrong = nodes.filter(({ id, done: own }) => {
      const tick = ticks.get(id) ?? own;
      return canTick(id) && said.has(id) !== done.has(id) && tick !== done.has(id);
    });
    const boxed = wrong.filter((node) => node.done !== null);
    // Boxes first: what they say of the topics without one in them may be all there is to say.
    const next = boxed.length > 0 ? boxed : wrong.filter(({ id }) => !graph.children.has(id));
    if (next.length === 0) return ticks;
    for (const { id } of next) ticks.set(id, done.has(id));
  }
}

function withTicks(graph: SkillGraph, ticks: ReadonlyMap<string, boolean>): SkillGraph {
  const { roadmap } = graph;
  const nodes = roadmap.nodes.map((node) => {
    const tick = ticks.get(node.id);
    return tick === undefined ? node : { ...node, done: tick };
  });
  return { ...graph, roadmap: { ...roadmap, nodes } };
}
