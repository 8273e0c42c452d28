import type { SkillGraph } from '#lib/graph';
import { decisionsOf, later, marksOf } from './marks-of.ts';
import type { LearnerRecords } from './model.ts';
import { saidAt } from './said-at.ts';

/**
 * When each thing that counts as done was marked so, or for a topic of several skills the last of them: whole
 * milliseconds since 1970, UTC. What only its author ticked has no time and is left out.
 */
export function doneTimes(graph: SkillGraph, records: LearnerRecords): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const [id, { mark }] of marksOf(graph, records)) {
    if (mark !== 'done') continue;
    const decided = decisionsOf(graph, records, id).reduce(later, null);
    if (decided !== null) times.set(id, saidAt(decided));
  }
  return times;
}
