import { isThingToLearn, type SkillGraph } from '#lib/graph';
import { decisionOf } from './decision.ts';
import { skillKey } from './keys.ts';
import { decisionsOf, later, marksOf } from './marks-of.ts';
import type { LearnerRecords, MarkRecord } from './model.ts';
import { rewriteAt } from './rewrite-at.ts';
import { saidAt } from './said-at.ts';
import { partedSkills } from './whole-skills.ts';

/**
 * The records of skills that are done because all their parts in a roadmap are, and of which nothing is said: the parts
 * were marked in places that did not know of each other. They count from when the last part was done. Whatever order
 * places exchange their records in, all come to the same ones.
 */
export function completeSkills(graph: SkillGraph, records: LearnerRecords): readonly MarkRecord[] {
  const states = marksOf(graph, records);
  const completed = new Map<string, MarkRecord>();
  for (const { id } of graph.roadmap.nodes) {
    if (!isThingToLearn(graph, id)) continue;
    for (const { skill, parts } of partedSkills(graph, id)) {
      const key = skillKey(skill);
      const isDone = parts.every((part) => states.get(part)?.mark === 'done');
      if (!isDone || completed.has(key) || decisionOf(records, key) !== null) continue;
      const last = parts.flatMap((part) => decisionsOf(graph, records, part)).reduce(later, null);
      // What only its author ticked is said in no other roadmap.
      if (last === null) continue;
      const record = { key, mark: 'done', at: saidAt(last), place: last.place } as const;
      const known = records.get(key);
      // An emptied record is later than what it took back.
      completed.set(key, known ? rewriteAt(record, Math.max(record.at, known.at + 1)) : record);
    }
  }
  return [...completed.values()];
}
