import type { SkillGraph } from '#lib/graph';
import { completeSkills, findStrays, placeCertain } from '#lib/progress';
import { marks } from '../marks.svelte.ts';
import { progressWords } from './words.ts';

/**
 * Says of skills that they are done where windows or devices that did not know of each other did all their parts.
 * Takes along what was said of topics that are called the same under another id, tells that, and can be undone.
 */
export async function settleMarks(graph: SkillGraph): Promise<void> {
  await marks.change(
    (_, records) => completeSkills(graph, records),
    () => null,
  );
  const strays = findStrays(graph, marks.records).filter(({ certain }) => certain !== null);
  if (strays.length === 0) return;
  await marks.change(
    (_, records) => placeCertain(graph, records, strays, Date.now()),
    () => progressWords.moved(strays.length),
  );
}
