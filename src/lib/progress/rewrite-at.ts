import type { LearnerRecord } from './model.ts';
import { saidAt } from './said-at.ts';

/**
 * A record that says at `time`, in milliseconds since 1970, what was said before, so that it holds against all
 * that was written since. It counts from when it was said.
 */
export function rewriteAt<R extends LearnerRecord>(record: R, time: number): R {
  return { ...record, at: time, decidedAt: saidAt(record) };
}
