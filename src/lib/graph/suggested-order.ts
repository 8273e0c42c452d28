import type { Roadmap } from '#lib/roadmap';
import { children } from './children.ts';
import { choiceOfMembers } from './choice-of-members.ts';
import { inSteps, type Step } from './in-steps.ts';
import { joinEach, type Pair } from './join-each.ts';
import type { Edge } from './model.ts';
import { arcOf, layOutPoints, pointDigraph, type Points } from './points.ts';
import { reachesPairs } from './reaches-pairs.ts';

/** Said of every edge that only the place in the document makes. */
const WHY = 'it stands next in the document';

/**
 * `follows` edges between neighbours that stand in the same node. Members of one choice stand side by side:
 * none follows another. Where prerequisites already say which comes first, nothing is suggested.
 */
export function suggestedOrder(roadmap: Roadmap, requires: readonly Edge[]): readonly Edge[] {
  const choiceOf = choiceOfMembers(roadmap);
  const pairs = [...children(roadmap.nodes).values()].flatMap((siblings) =>
    neighbours(inSteps(siblings, choiceOf)),
  );
  const ordered = orderedPairs(pairs, layOutPoints(roadmap.nodes), requires);
  return pairs
    .filter((_, index) => !ordered[index])
    .map(([source, target]): Edge => {
      const fixed = { relation: 'follows', origin: 'order', why: WHY } as const;
      return { source, target, ...fixed, statement: null, choice: null };
    });
}

/** For each pair, whether all of the one has to come before any of the other, whichever it is. */
function orderedPairs(
  pairs: readonly Pair[],
  points: Points,
  requires: readonly Edge[],
): readonly boolean[] {
  const passages = [
    ...pairs.map(([source, target]) => arcOf(points, { source, target })),
    ...pairs.map(([target, source]) => arcOf(points, { source, target })),
  ];
  const answers = reachesPairs(pointDigraph(points, requires), passages);
  return pairs.map((_, index) => answers[index] === true || answers[pairs.length + index] === true);
}

/** Each step's members with the next one's. */
function neighbours(steps: readonly Step[]): readonly Pair[] {
  return steps.flatMap((step, index) => joinEach(step.members, steps[index + 1]?.members ?? []));
}
