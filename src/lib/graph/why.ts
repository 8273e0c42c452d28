import { expand } from './expand.ts';
import type { Edge, SkillGraph } from './model.ts';
import { contains, enterPoint, leavePoint } from './points.ts';

/**
 * The fewest edges that lead from `source`, or from something in it, to `target`, or to something in it:
 * each edge ends at, in or around what the next one leaves. Null where none do, where an id is unknown,
 * and where one of the two holds the other.
 */
export function why(graph: SkillGraph, source: string, target: string): readonly Edge[] | null {
  if (!graph.node.has(source) || !graph.node.has(target)) return null;
  const { points, forward } = expand(graph);
  if (contains(points, source, target) || contains(points, target, source)) return null;
  const goal = leavePoint(points, target);
  const start = enterPoint(points, source);
  const cameBy = new Map<number, { from: number; edge: Edge | null }>();
  const isNew = (point: number): boolean => point !== start && !cameBy.has(point);
  let level = [start];
  // One level for each further edge; steps within containers cost none and stay on the level.
  while (level.length > 0) {
    for (const from of level) {
      for (const point of forward.next[from] ?? []) {
        if (!isNew(point) || !isStepInside(from, point)) continue;
        cameBy.set(point, { from, edge: null });
        level.push(point);
      }
    }
    if (cameBy.has(goal)) return retrace(goal, cameBy);
    const next: number[] = [];
    for (const from of level) {
      for (const edge of edgesFrom(from)) {
        const point = enterPoint(points, edge.target);
        if (!isNew(point)) continue;
        cameBy.set(point, { from, edge });
        next.push(point);
      }
    }
    level = next;
  }
  return null;

  function edgesFrom(point: number): readonly Edge[] {
    const index = points.nodeOf[point] as number;
    if (points.leave[index] !== point) return [];
    return graph.outgoing.get(graph.roadmap.nodes[index]?.id ?? '') ?? [];
  }

  /** Whether the arc is one that containment makes: within one node, or between a node and its holder. */
  function isStepInside(from: number, to: number): boolean {
    const [first, second] = [points.nodeOf[from] as number, points.nodeOf[to] as number];
    if (first === second) return true;
    const [isIn, isOut] = [points.enter[first] === from, points.leave[second] === to];
    if (isIn) return points.parent[second] === first;
    return isOut && points.parent[first] === second;
  }
}

function retrace(
  goal: number,
  cameBy: ReadonlyMap<number, { from: number; edge: Edge | null }>,
): readonly Edge[] {
  const edges: Edge[] = [];
  for (let step = cameBy.get(goal); step !== undefined; step = cameBy.get(step.from)) {
    if (step.edge !== null) edges.push(step.edge);
  }
  return edges.reverse();
}
