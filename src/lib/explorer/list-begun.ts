import type { Begun } from '#lib/drawing';
import type { MarkState } from '#lib/progress';

/** What the learner is at, or leaves out. */
export function listBegun(
  states: ReadonlyMap<string, MarkState> | null,
): ReadonlyMap<string, Begun> {
  const begun = new Map<string, Begun>();
  for (const [id, { mark }] of states ?? []) {
    if (mark === 'learning' || mark === 'skipped') begun.set(id, mark);
  }
  return begun;
}
