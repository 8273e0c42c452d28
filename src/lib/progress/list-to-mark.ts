import { leftOut, thingsIn, type SkillGraph } from '#lib/graph';
import { learnerOf } from './learner-of.ts';
import { marksOf } from './marks-of.ts';
import type { LearnerRecords, Mark, MarkState } from './model.ts';

/**
 * The things to learn that a learner means who marks a node: the node itself, or of what holds others all that counts
 * (see `leftOut`), for what was skipped or passed over is to stay so. What is done is neither begun again nor skipped.
 * Where nothing else is in it, all of it is meant. What has the mark already keeps the day on which it got it.
 */
export function listToMark(
  graph: SkillGraph,
  records: LearnerRecords,
  id: string,
  mark: Mark,
): readonly string[] {
  const states = marksOf(graph, records);
  const meant = listMeant(graph, states, id, mark);
  return meant.filter((thing) => states.get(thing)?.mark !== mark);
}

function listMeant(
  graph: SkillGraph,
  states: ReadonlyMap<string, MarkState>,
  id: string,
  mark: Mark,
): readonly string[] {
  const things = thingsIn(graph, id);
  if (things.length < 2) return things;
  const out = leftOut(graph, learnerOf(states));
  const keepsDone = mark === 'learning' || mark === 'skipped';
  const meant = things.filter(
    (thing) => !out.has(thing) && !(keepsDone && states.get(thing)?.mark === 'done'),
  );
  return meant.length > 0 ? meant : things;
}
