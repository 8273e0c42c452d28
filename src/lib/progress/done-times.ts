import { isEither, type SkillGraph } from '#lib/graph';
import { decisionsOf, marksOf } from './marks-of.ts';
import type { LearnerRecords } from './model.ts';
import { saidAt } from './said-at.ts';

/**
 * When each thing that counts as done was marked so: whole milliseconds since 1970, UTC. For a topic of several skills
 * that is the last of them, for one of which any is enough the first that was done. What only its author ticked has no
 * time and is left out.
 */
export function doneTimes(graph: SkillGraph, records: LearnerRecords): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const [id, { mark }] of marksOf(graph, records)) {
    if (mark !== 'done') continue;
    const said = decisionsOf(graph, records, id).flatMap((decision) =>
      decision?.mark === 'done' ? [saidAt(decision)] : [],
    );
    if (said.length > 0) times.set(id, isEither(graph, id) ? Math.min(...said) : Math.max(...said));
  }
  return times;
}
