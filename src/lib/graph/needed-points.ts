import type { ChosenMembers } from './chosen-members.ts';
import { reverseDigraph, successors, type Digraph } from './digraph.ts';
import { byChoice } from './by-choice.ts';
import { expand } from './expand.ts';
import type { Edge, SkillGraph } from './model.ts';
import { MinHeap } from './min-heap.ts';
import { leavePoint, pointDigraph } from './points.ts';

export interface Needed {
  /** 1 for each point that has to be passed. */
  readonly points: Uint8Array;
  /** Ids of the choices that were free, of which a member was taken and the others passed over. */
  readonly settled: ReadonlySet<string>;
}

/**
 * All that has to be learnt to be through with nodes of the graph, themselves included. Of a choice only the
 * taken member is needed, and with the others goes whatever they alone needed; a choice of which a member is
 * needed anyway is settled by that.
 */
export function neededPoints(
  graph: SkillGraph,
  ids: readonly string[],
  chosen: ChosenMembers,
): Needed {
  const { points } = expand(graph);
  const { sure, isChoosing } = needsOf(graph);
  const settled = new Set<string>();
  /** What a choice passes over, by the point where it is left. */
  const spurned = new Map([...chosen.spurned].map((id) => [leavePoint(points, id), id]));
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
      const isEntered = point === points.enter[index];
      if (isEntered && isChoosing[index] === 1) open.push(index);
      for (const before of successors(sure, point)) {
        // It is needed all the same where something asks for it by name.
        const member = isEntered ? undefined : spurned.get(before);
        if (member === undefined) visit(before);
        else for (const choice of chosen.offering(member)) settled.add(choice);
      }
    }
  };
  for (const id of ids) visit(leavePoint(points, id));
  follow();
  // What is needed without a choice is known first; each choice settled may bring further ones.
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const node = graph.roadmap.nodes[index];
    for (const [choice, edges] of byChoice(graph.incoming.get(node?.id ?? '') ?? [])) {
      if (edges.some(({ source }) => seen[leavePoint(points, source)] === 1)) continue;
      settled.add(choice);
      visit(leavePoint(points, best(edges, chosen).source));
      follow();
    }
  }
  return { points: seen, settled };
}

interface Needs {
  /** The points that have to be passed before each, whatever is chosen. */
  readonly sure: Digraph;
  /** 1 for each node, by its index, that needs one of several. */
  readonly isChoosing: Uint8Array;
}

/** A graph never changes, and each choice of a learner asks again. */
const known = new WeakMap<SkillGraph, Needs>();

function needsOf(graph: SkillGraph): Needs {
  const before = known.get(graph);
  if (before) return before;
  const { points, backward } = expand(graph);
  const isChoosing = new Uint8Array(graph.roadmap.nodes.length);
  for (const { choice, target } of graph.edges)
    if (choice !== null) isChoosing[points.indexOf.get(target) as number] = 1;
  const fixed = graph.edges.filter(({ choice }) => choice === null);
  const sure =
    fixed.length === graph.edges.length ? backward : reverseDigraph(pointDigraph(points, fixed));
  const needs = { sure, isChoosing };
  known.set(graph, needs);
  return needs;
}

/** The edge from the member that its choice takes. */
function best([first, ...rest]: readonly [Edge, ...Edge[]], chosen: ChosenMembers): Edge {
  const rank = ({ choice, source }: Edge) => chosen.rank(choice ?? '', source);
  return rest.reduce((taken, edge) => (rank(edge) < rank(taken) ? edge : taken), first);
}
