import type { ChosenMembers } from './chosen-members.ts';
import { takePart } from './digraph.ts';
import { expand } from './expand.ts';
import type { SkillGraph } from './model.ts';
import { neededPoints } from './needed-points.ts';
import { orderThings } from './order-things.ts';
import { leavePoint } from './points.ts';
import { reachable } from './reachable.ts';

export interface NeededInOrder {
  readonly things: readonly string[];
  /** Ids of the choices that were free on the way. */
  readonly settled: ReadonlySet<string>;
}

/** All things to learn to be through with nodes of the graph, in an order that can be followed; see `orderThings`. */
export function orderNeeded(
  graph: SkillGraph,
  ids: readonly string[],
  chosen: ChosenMembers,
): NeededInOrder {
  const { points, forward, backward } = expand(graph);
  // Of the ways between two needed things some lead through what is not needed: they are respected too.
  const ends = ids.map((id) => leavePoint(points, id));
  const before = takePart(forward, reachable(backward, ends));
  const needed = neededPoints(graph, ids, chosen);
  return { things: orderThings(graph, before, needed.points), settled: needed.settled };
}
