import { doneByAuthor, isEither, isThingToLearn, type SkillGraph } from '#lib/graph';
import { decisionOf } from './decision.ts';
import { skillKey, topicKey } from './keys.ts';
import type { LearnerRecords, Mark, MarkRecord, MarkState } from './model.ts';
import { saidAt } from './said-at.ts';

/**
 * The state of every thing to learn. One that stands alone has its own mark. Of another, each skill has the
 * newest mark that the skill or the topic itself was given, else the author's tick, and the topic is what its
 * skills come to, of "Redis or Memcached" the better one; a topic without skills is one skill of its own.
 */
export function marksOf(
  graph: SkillGraph,
  records: LearnerRecords,
): ReadonlyMap<string, MarkState> {
  const ticked = doneByAuthor(graph);
  const states = new Map<string, MarkState>();
  for (const { id } of graph.roadmap.nodes) {
    if (!isThingToLearn(graph, id)) continue;
    states.set(id, stateOf(graph, id, decisionsOf(graph, records, id), ticked.has(id)));
  }
  return states;
}

/** For each skill of a topic the record that decides it, null where there is none. */
export function decisionsOf(
  graph: SkillGraph,
  records: LearnerRecords,
  id: string,
): readonly (MarkRecord | null)[] {
  const own = decisionOf(records, topicKey(graph, id));
  const skills = graph.skills.get(id) ?? [];
  if (own?.alone || skills.length === 0) return [own];
  return skills.map((skill) => later(decisionOf(records, skillKey(skill)), own));
}

function stateOf(
  graph: SkillGraph,
  id: string,
  decisions: readonly (MarkRecord | null)[],
  isTicked: boolean,
): MarkState {
  const undecided = isTicked ? 'done' : 'todo';
  const said = decisions.map((record) => record?.mark ?? undecided);
  const mark = isEither(graph, id) ? bestOf(said) : join(said);
  const deciding = decisions.reduce(later, null);
  if (deciding === null) return { mark, origin: isTicked ? 'author' : null, place: null };
  const { place } = deciding;
  const isHere = place.roadmap === graph.roadmap.id && place.topic === id;
  return { mark, origin: isHere ? 'here' : 'elsewhere', place };
}

/** The record that was decided later, of equals the first. */
export function later(a: MarkRecord | null, b: MarkRecord | null): MarkRecord | null {
  if (a === null || b === null) return a ?? b;
  return saidAt(b) > saidAt(a) ? b : a;
}

/** What the marks of several skills come to of which one is enough. */
function bestOf(marks: readonly Mark[]): Mark {
  const ranks = ['done', 'learning', 'todo', 'skipped'] as const;
  return ranks.find((mark) => marks.includes(mark)) ?? 'todo';
}

/** What the marks of several skills come to: begun as soon as one of them is. */
function join(marks: readonly Mark[]): Mark {
  const [first = 'todo'] = marks;
  if (marks.every((mark) => mark === first)) return first;
  return marks.some((mark) => mark === 'learning' || mark === 'done') ? 'learning' : 'todo';
}
