import { readyNow, type SkillGraph } from '#lib/graph';
import { listBegun } from '../list-begun.ts';
import { marks } from '../marks.svelte.ts';
import { standingOf } from '../standing.ts';

/** What to go on with in a roadmap. */
export interface NextStep {
  readonly id: string;
  readonly title: string;
  /** Whether the learner is at it already. */
  readonly isBegun: boolean;
}

/** The first thing that is being learnt, else of what is ready the one that opens up most; null where nothing is left. */
export function findNext(graph: SkillGraph): NextStep | null {
  const states = marks.statesOf(graph);
  const standing = standingOf(graph, marks.doneOf(graph, states), listBegun(states));
  const { learning, leftOut } = standing;
  const at = graph.roadmap.nodes.find(({ id }) => learning.has(id) && !leftOut.has(id));
  if (at !== undefined) return { id: at.id, title: at.title, isBegun: true };
  const [first] = readyNow(graph, [], { ...standing, picks: new Map() });
  if (first === undefined) return null;
  return { id: first.id, title: graph.node.get(first.id)?.title ?? first.id, isBegun: false };
}
