import { isThingToLearn, thingsIn, type SkillGraph } from '#lib/graph';
import { decisionOf, isAlone } from './decision.ts';
import { skillKey, topicKey } from './keys.ts';
import type { Mark, MarkRecord, LearnerRecords, Place } from './model.ts';
import { marksOf } from './marks-of.ts';
import { placeOf } from './place-of.ts';
import { timeAfter } from './time-after.ts';
import { partedSkills, wholeSkills } from './whole-skills.ts';

/** {@link markTopics} of one topic, or of everything to learn in what holds others. */
export function markTopic(
  graph: SkillGraph,
  records: LearnerRecords,
  id: string,
  mark: Mark,
  at: number,
): readonly MarkRecord[] {
  return markTopics(graph, records, [id], mark, at);
}

/**
 * The records that give topics a mark, and everything to learn in what holds others: one for each skill that a
 * topic teaches by itself, else its own. A skill that several topics of the roadmap are parts of is done with
 * the last of them. `at` is now, in milliseconds since 1970; the records are later where they have to be, to
 * hold against those of a clock that was ahead.
 */
export function markTopics(
  graph: SkillGraph,
  records: LearnerRecords,
  ids: readonly string[],
  mark: Mark,
  at: number,
): readonly MarkRecord[] {
  const things = [...new Set(ids.flatMap((id) => thingsIn(graph, id)))];
  const known = things.flatMap((thing) => [
    topicKey(graph, thing),
    ...(graph.skills.get(thing) ?? []).map(skillKey),
  ]);
  const time = timeAfter(
    at,
    known.flatMap((key) => records.get(key) ?? []),
  );
  const written = new Map<string, MarkRecord>();
  for (const thing of things) {
    const place = placeOf(graph, thing);
    for (const record of recordsFor(graph, records, thing)) {
      if (!written.has(record.key)) written.set(record.key, { ...record, mark, at: time, place });
    }
  }
  const after = new Map([...records, ...written]);
  const states = marksOf(graph, after);
  for (const thing of things) {
    if (isAlone(graph, records, thing)) continue;
    const place = placeOf(graph, thing);
    for (const { skill, parts } of partedSkills(graph, thing)) {
      const key = skillKey(skill);
      const isDone = parts.every((part) => states.get(part)?.mark === 'done');
      const before = decisionOf(after, key);
      const wasHere = before?.place.roadmap === place.roadmap && parts.includes(before.place.topic);
      if (isDone && before?.mark !== 'done') {
        written.set(key, { key, mark: 'done', at: time, place });
      } else if (!isDone && wasHere) written.set(key, { key, mark: null, at: time, place });
    }
  }
  return [...written.values()];
}

function recordsFor(
  graph: SkillGraph,
  records: LearnerRecords,
  id: string,
): readonly Pick<MarkRecord, 'key' | 'alone'>[] {
  const key = topicKey(graph, id);
  if (isAlone(graph, records, id)) return [{ key, alone: true }];
  const whole = wholeSkills(graph, id);
  const isWhole = whole.length > 0 && whole.length === graph.skills.get(id)?.length;
  return [...whole.map((skill) => ({ key: skillKey(skill) })), ...(isWhole ? [] : [{ key }])];
}

/**
 * The records that let a topic stand alone or follow its skills again; none where it already does. What the
 * learner decided elsewhere does not count for a topic that stands alone; what was decided in it stays with it,
 * and counts nowhere else any more. When it follows again, its mark is that of its skills, and counts for those
 * of them that nothing was said of.
 */
export function standAlone(
  graph: SkillGraph,
  records: LearnerRecords,
  id: string,
  alone: boolean,
  at: number,
): readonly MarkRecord[] {
  const wasAlone = isAlone(graph, records, id);
  const isAble = isThingToLearn(graph, id) && (wasAlone || graph.skills.has(id));
  if (alone === wasAlone || !isAble) return [];
  const place = placeOf(graph, id);
  const own = topicKey(graph, id);
  const skills = (graph.skills.get(id) ?? []).map(skillKey);
  const known = [own, ...skills].flatMap((key) => records.get(key) ?? []);
  const fixed = { at: timeAfter(at, known), place };
  const decided = skills.map((key) => ({ key, record: decisionOf(records, key) }));
  if (alone) {
    const here = decided.filter(({ record }) => record !== null && isIn(record.place, place));
    const [first] = here;
    const said = here.length === skills.length ? first?.record : decisionOf(records, own);
    const mark = said?.mark ?? 'todo';
    return [
      { ...fixed, key: own, mark, alone },
      ...here.map(({ key }) => ({ ...fixed, key, mark: null })),
    ];
  }
  const mark = decisionOf(records, own)?.mark ?? 'todo';
  const open = mark === 'todo' ? [] : decided.filter(({ record }) => record === null);
  return [{ ...fixed, key: own, mark: null }, ...open.map(({ key }) => ({ ...fixed, key, mark }))];
}

function isIn(one: Place, other: Place): boolean {
  return one.roadmap === other.roadmap && one.topic === other.topic;
}
