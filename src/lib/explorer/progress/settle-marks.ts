import type { SkillGraph } from '#lib/graph';
import { findStrays, placeCertain } from '#lib/progress';
import { marks } from '../marks.svelte.ts';
import { progressWords } from './words.ts';

/** Takes along what was said of topics that are called the same under another id, tells it, and can be undone. */
export async function settleMarks(graph: SkillGraph): Promise<void> {
  const strays = findStrays(graph, marks.records).filter(({ certain }) => certain !== null);
  if (strays.length === 0) return;
  await marks.change(
    (_, records) => placeCertain(graph, records, strays, Date.now()),
    () => progressWords.moved(strays.length),
  );
}
