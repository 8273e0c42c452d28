import type { SkillGraph } from '#lib/graph';
import { findStrays, mergeRecords, placeStray, type LearnerRecord } from '#lib/progress';
import { marks } from '../marks.svelte.ts';
import { progressWords } from './words.ts';

/** Takes along what was said of topics that are called the same under another id, tells it, and can be undone. */
export async function settleMarks(graph: SkillGraph): Promise<void> {
  const strays = findStrays(graph, marks.records).filter(({ certain }) => certain !== null);
  if (strays.length === 0) return;
  await marks.change(
    (_, records) => {
      let all = records;
      const written = new Map<string, LearnerRecord>();
      for (const stray of strays) {
        const placed = placeStray(graph, all, stray, stray.certain ?? '', Date.now());
        for (const record of placed) written.set(record.key, record);
        all = mergeRecords(all.values(), placed);
      }
      return [...written.values()];
    },
    () => progressWords.moved(strays.length),
  );
}
