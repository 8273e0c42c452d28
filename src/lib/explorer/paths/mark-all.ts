import type { SkillGraph } from '#lib/graph';
import type { Mark } from '#lib/progress';
import { marks } from '../marks.svelte.ts';

/**
 * Marks topics in one step, tells it, and offers to take all of it back. `say` is told whether the mark counts in
 * other roadmaps too.
 */
export function markAll(
  graph: SkillGraph,
  ids: readonly string[],
  mark: Mark,
  say: (isShared: boolean) => string,
): Promise<boolean> {
  return marks.change(
    ({ markTopics }, records) => markTopics(graph, records, ids, mark, Date.now()),
    (written) => say(written.some(({ key }) => key.startsWith('skill:'))),
  );
}
