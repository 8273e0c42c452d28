import type { SkillGraph } from '#lib/graph';
import { decisionOf } from './decision.ts';
import { emptied, isEmpty } from './emptied.ts';
import { addressOf, linkKey, rekeyed, skillKey, subjectOf, topicKey } from './keys.ts';
import { markTopic } from './mark-topic.ts';
import { mergeRecords } from './merge-records.ts';
import type { LearnerRecord, LearnerRecords, MarkRecord } from './model.ts';
import { rewriteAt } from './rewrite-at.ts';
import { saidAt } from './said-at.ts';
import type { Stray } from './strays.ts';
import { subjectsOf } from './subjects.ts';
import { timeAfter } from './time-after.ts';

/**
 * The records that say of a node what was said of a stray: a mark counts from when it was decided and gives
 * way to a later one; notes and links come along. `at` is now, in milliseconds since 1970.
 */
export function placeStray(
  graph: SkillGraph,
  records: LearnerRecords,
  stray: Stray,
  id: string,
  at: number,
): readonly LearnerRecord[] {
  const [subject] = subjectsOf(graph, records, id);
  const near = [...records.values()].filter(({ key }) => subjectOf(key) === subject);
  const time = timeAfter(at, [...near, ...stray.records]);
  const moved = stray.records.flatMap((record): readonly LearnerRecord[] => {
    if ('mark' in record) return placeMark(graph, records, id, record, time);
    const said = rewriteAt(record, time);
    if (!('text' in said)) {
      const key = linkKey(subject, addressOf(said.key) ?? '');
      const known = records.get(key);
      const isLater = known !== undefined && !isEmpty(known) && known.at > record.at;
      return isLater ? [] : [{ ...said, key }];
    }
    const replaces = said.replaces.map((each) => ({ ...each, key: rekeyed(each.key, subject) }));
    return [{ ...said, key: rekeyed(said.key, subject), replaces }];
  });
  const written = new Set(moved.map(({ key }) => key));
  const left = stray.records.filter(({ key }) => !written.has(key));
  return [...moved, ...left.map((record) => emptied(record, time))];
}

/** {@link placeStray} of several, one after the other: each on what is meant for certain, if there is such. */
export function placeCertain(
  graph: SkillGraph,
  records: LearnerRecords,
  strays: readonly Stray[],
  at: number,
): readonly LearnerRecord[] {
  let all = records;
  const written = new Map<string, LearnerRecord>();
  for (const stray of strays) {
    if (stray.certain === null) continue;
    const placed = placeStray(graph, all, stray, stray.certain, at);
    for (const record of placed) written.set(record.key, record);
    all = mergeRecords(all.values(), placed);
  }
  return [...written.values()];
}

/** The records that forget a stray. */
export function forgetStray(
  records: LearnerRecords,
  stray: Stray,
  at: number,
): readonly LearnerRecord[] {
  const known = stray.records.map((record) => records.get(record.key) ?? record);
  const time = timeAfter(at, known);
  return known.map((record) => emptied(record, time));
}

function placeMark(
  graph: SkillGraph,
  records: LearnerRecords,
  id: string,
  { mark, at, decidedAt = at }: MarkRecord,
  time: number,
): readonly LearnerRecord[] {
  const keys = [topicKey(graph, id), ...(graph.skills.get(id) ?? []).map(skillKey)];
  const isLater = keys.some((key) => {
    const known = decisionOf(records, key);
    return known !== null && saidAt(known) > decidedAt;
  });
  if (mark === null || isLater) return [];
  return markTopic(graph, records, id, mark, time).map((record) => ({ ...record, decidedAt }));
}
