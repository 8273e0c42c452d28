import { chosenMembers, type ChosenMembers } from './chosen-members.ts';
import { expand } from './expand.ts';
import type { Edge, SkillGraph } from './model.ts';
import { MinHeap } from './min-heap.ts';
import { leavePoint } from './points.ts';

/**
 * Marks (with 1) the points of all that has to be learnt to be through with a node, itself included. Of a
 * choice only the taken member is needed, and with the others goes whatever they alone needed; a choice of
 * which a member is needed anyway is settled by that.
 */
export function neededPoints(graph: SkillGraph, id: string, done: ReadonlySet<string>): Uint8Array {
  const { points } = expand(graph);
  const chosen = chosenMembers(graph, done);
  const seen = new Uint8Array(points.size);
  const stack: number[] = [];
  /** Indexes of nodes that need one of several; the first of the document settles its choices first. */
  const open = new MinHeap();
  const visit = (point: number): void => {
    if (seen[point] === 1) return;
    seen[point] = 1;
    stack.push(point);
  };
  const follow = (): void => {
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
        const incoming = graph.incoming.get(node.id) ?? [];
        for (const edge of incoming)
          if (edge.choice === null) visit(leavePoint(points, edge.source));
        if (incoming.some((edge) => edge.choice !== null)) open.push(index);
      }
    }
  };
  visit(leavePoint(points, id));
  follow();
  // What is needed without a choice is known first; each choice settled may bring further ones.
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const node = graph.roadmap.nodes[index];
    for (const edges of byChoice(graph.incoming.get(node?.id ?? '') ?? [])) {
      if (edges.some(({ source }) => seen[leavePoint(points, source)] === 1)) continue;
      visit(leavePoint(points, best(edges, chosen).source));
      follow();
    }
  }
  return seen;
}

function byChoice(edges: readonly Edge[]): readonly (readonly [Edge, ...Edge[]])[] {
  const choices = new Map<string, [Edge, ...Edge[]]>();
  for (const edge of edges) {
    if (edge.choice === null) continue;
    const known = choices.get(edge.choice);
    if (known) known.push(edge);
    else choices.set(edge.choice, [edge]);
  }
  return [...choices.values()];
}

/** The edge from the member that its choice takes. */
function best([first, ...rest]: readonly [Edge, ...Edge[]], chosen: ChosenMembers): Edge {
  const rank = ({ choice, source }: Edge) => chosen.rank(choice ?? '', source);
  return rest.reduce((taken, edge) => (rank(edge) < rank(taken) ? edge : taken), first);
}
