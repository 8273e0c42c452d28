import { isThingToLearn, thingsIn, type SkillGraph } from '#lib/graph';
import { isAlone } from './decision.ts';
import { skillKey, topicKey } from './keys.ts';
import type { Mark, MarkRecord, MarkRecords, Place } from './model.ts';
import { timeAfter } from './time-after.ts';

/**
 * The records that give a topic a mark, or everything to learn in what holds others: one for each skill, or
 * the topic's own where it has none or stands alone. `at` is now, in milliseconds since 1970; the records are
 * later where they have to be, to hold against those of a clock that was ahead.
 */
export function markTopic(
  graph: SkillGraph,
  records: MarkRecords,
  id: string,
  mark: Mark,
  at: number,
): readonly MarkRecord[] {
  const things = thingsIn(graph, id);
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
  return [...written.values()];
}

function recordsFor(
  graph: SkillGraph,
  records: MarkRecords,
  id: string,
): readonly Pick<MarkRecord, 'key' | 'alone'>[] {
  const key = topicKey(graph, id);
  if (isAlone(graph, records, id)) return [{ key, alone: true }];
  const skills = graph.skills.get(id) ?? [];
  return skills.length > 0 ? skills.map((skill) => ({ key: skillKey(skill) })) : [{ key }];
}

/**
 * The records that let a topic stand alone or follow its skills again; none where it already does. A topic
 * starts alone as not done: "done elsewhere, but not here".
 */
export function standAlone(
  graph: SkillGraph,
  records: MarkRecords,
  id: string,
  alone: boolean,
  at: number,
): readonly MarkRecord[] {
  const wasAlone = isAlone(graph, records, id);
  const isAble = isThingToLearn(graph, id) && (wasAlone || graph.skills.has(id));
  if (alone === wasAlone || !isAble) return [];
  const key = topicKey(graph, id);
  const known = records.get(key);
  const record = { key, at: timeAfter(at, known ? [known] : []), place: placeOf(graph, id) };
  return [alone ? { ...record, mark: 'todo', alone } : { ...record, mark: null }];
}

function placeOf({ roadmap, node }: SkillGraph, id: string): Place {
  return { roadmap: roadmap.id, topic: id, title: node.get(id)?.title ?? id };
}
