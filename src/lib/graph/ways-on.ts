import { successors, type Digraph } from './digraph.ts';
import { expand } from './expand.ts';
import type { SkillGraph } from './model.ts';

const NONE = -1;

/** A graph never changes, and each mark of a learner asks again. */
const known = new WeakMap<SkillGraph, Digraph>();

/**
 * The arcs between points without those of containment that others imply: past what a node holds, into what something
 * else in the same holder leads to, and from what leads on to something in its holder to the end of that. What leads
 * where is the same. Where each topic of a group needs the one before, only the first still needs what the group
 * needs, and what needs the group needs only the last.
 */
export function waysOn(graph: SkillGraph): Digraph {
  const before = known.get(graph);
  if (before) return before;
  const { points, forward, backward } = expand(graph);
  const { enter, leave, parent, nodeOf } = points;
  const isLedTo = listLinked(backward, enter);
  const leadsOn = listLinked(forward, leave);
  const next = forward.next.map((targets, point) =>
    targets.filter((target) => !isImplied(point, target)),
  );
  const ways = { size: forward.size, next };
  known.set(graph, ways);
  return ways;

  /** Marks (with 1) each node that is linked with something in its own holder, from one of its two points. */
  function listLinked(digraph: Digraph, at: Int32Array): Uint8Array {
    return Uint8Array.from(at, (point, index) => {
      const holder = parent[index] as number;
      if (holder === NONE) return 0;
      const [first, last] = [enter[holder] as number, leave[holder] as number];
      return Number(successors(digraph, point).some((other) => first < other && other < last));
    });
  }

  function isImplied(point: number, target: number): boolean {
    const [from, to] = [nodeOf[point] as number, nodeOf[target] as number];
    if (from === to) return target !== point + 1;
    if (parent[to] === from && enter[to] === target) return isLedTo[to] === 1;
    return parent[from] === to && leave[from] === point && leadsOn[from] === 1;
  }
}
