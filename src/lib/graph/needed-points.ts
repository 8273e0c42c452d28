import { chosenMembers, type ChosenMembers } from './chosen-members.ts';
import { expand } from './expand.ts';
import type { Edge, SkillGraph } from './model.ts';
import { leavePoint } from './points.ts';

/**
 * Marks (with 1) the points of all that has to be learnt to be through with a node, itself included. Of a
 * choice only the taken member is needed, and with the others goes whatever they alone needed.
 */
export function neededPoints(graph: SkillGraph, id: string, done: ReadonlySet<string>): Uint8Array {
  const { points } = expand(graph);
  const chosen = chosenMembers(graph, done);
  const seen = new Uint8Array(points.size);
  const stack: number[] = [];
  const visit = (point: number): void => {
    if (seen[point] === 1) return;
    seen[point] = 1;
    stack.push(point);
  };
  visit(leavePoint(points, id));
  for (let point = stack.pop(); point !== undefined; point = stack.pop()) {
    const index = points.nodeOf[point] as number;
    const node = graph.roadmap.nodes[index];
    if (node === undefined) continue;
    if (point === points.leave[index]) {
      visit(points.enter[index] as number);
      for (const child of graph.children.get(node.id) ?? []) {
        if (!chosen.spurned.has(child)) visit(leavePoint(points, child));
      }
    } else {
      if (node.parent !== null) visit(points.enter[points.parent[index] as number] as number);
      for (const edge of neededEdges(graph.incoming.get(node.id) ?? [], chosen)) {
        visit(leavePoint(points, edge.source));
      }
    }
  }
  return seen;
}

/** All edges without a choice, and for each choice the one from the member it takes. */
function neededEdges(edges: readonly Edge[], chosen: ChosenMembers): readonly Edge[] {
  const best = new Map<string, Edge>();
  for (const edge of edges) {
    if (edge.choice === null) continue;
    const known = best.get(edge.choice);
    if (!known || chosen.rank(edge.choice, edge.source) < chosen.rank(edge.choice, known.source)) {
      best.set(edge.choice, edge);
    }
  }
  return [...edges.filter((edge) => edge.choice === null), ...best.values()];
}
