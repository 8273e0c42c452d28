import type { SkillGraph } from '#lib/graph';
import type { Mark } from '#lib/progress';
import { marks } from '../marks.svelte.ts';

/** Marks several topics in one step, and tells it in the words given, so that it can be taken back at once. */
export function markAll(
  graph: SkillGraph,
  ids: readonly string[],
  mark: Mark,
  said: string,
): Promise<void> {
  return marks.change(
    ({ markTopics }, records) => markTopics(graph, records, ids, mark, Date.now()),
    () => said,
  );
}
