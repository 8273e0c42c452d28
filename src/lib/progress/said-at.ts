import type { LearnerRecord } from './model.ts';

/** When what a record says was said, whatever was undone since: milliseconds since 1970, UTC. */
export function saidAt({ at, decidedAt }: LearnerRecord): number {
  return decidedAt ?? at;
}
