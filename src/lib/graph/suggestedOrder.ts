import type { Roadmap } from '#lib/roadmap';
import { children } from './children.ts';
import { choiceOfMembers } from './choiceOfMembers.ts';
import type { Arc } from './digraph.ts';
import { inSteps, type Step } from './inSteps.ts';
import type { Edge } from './model.ts';
import { enterPoint, layOutPoints, leavePoint, pointDigraph, type Points } from './points.ts';
import { reachesPairs } from './reachesPairs.ts';

/** Said of every edge that only the place in the document makes. */
const WHY = 'it stands next in the document';

type Pair = readonly [source: string, target: string];

/**
 * `follows` edges between neighbours that stand in the same node. Members of one choice stand side by side:
 * none follows another. Where prerequisites already say which comes first, nothing is suggested.
 */
export function suggestedOrder(roadmap: Roadmap, requires: readonly Edge[]): readonly Edge[] {
  const choiceOf = choiceOfMembers(roadmap.choices);
  const pairs = [...children(roadmap.nodes).values()].flatMap((siblings) =>
    neighbours(inSteps(siblings, choiceOf)),
  );
  const points = layOutPoints(roadmap.nodes);
  const digraph = pointDigraph(points, requires);
  const forward = reachesPairs(digraph, pairs.map(passage(points)));
  const backward = reachesPairs(
    digraph,
    pairs.map(([source, target]) => passage(points)([target, source])),
  );
  return pairs
    .filter((_, index) => !forward[index] && !backward[index])
    .map(([source, target]): Edge => {
      const fixed = { relation: 'follows', origin: 'order', why: WHY } as const;
      return { source, target, ...fixed, statement: null, choice: null };
    });
}

/** From the end of all that stands in the one to the start of all that stands in the other. */
function passage(points: Points): (pair: Pair) => Arc {
  return ([source, target]) => [leavePoint(points, source), enterPoint(points, target)];
}

/** Each step's members with the next one's; two choices in a row meet in a line's number of pairs. */
function neighbours(steps: readonly Step[]): Pair[] {
  return steps.flatMap((step, index) => {
    const next = steps[index + 1];
    const first = next?.members[0];
    const last = step.members.at(-1);
    if (next === undefined || first === undefined || last === undefined) return [];
    return [
      ...step.members.map((source): Pair => [source, first]),
      ...next.members.slice(1).map((target): Pair => [last, target]),
    ];
  });
}
