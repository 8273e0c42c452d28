import { isPlanQuery, readPlanQuery, writePlanQuery, type PlanSettings } from '#lib/planning';

/** What a page of a plan begins with. */
export interface OpenedPlan {
  readonly settings: PlanSettings;
  /** The plan that this browser keeps, where the address says another one; else null. */
  readonly own: PlanSettings | null;
  /** Whether the address says only what is to be reached, as the paths of a map do: else it is a plan of somebody's. */
  readonly isForGoals: boolean;
}

/**
 * The plan that the query of an address says; else the one that was kept, by its query; else the usual one. What an
 * address does not say of the learner's time, such as that of a goal alone, is as they have it.
 */
export function openPlan(query: string, kept: string | null, usual: PlanSettings): OpenedPlan {
  const own = kept === null ? null : readPlanQuery(new URLSearchParams(kept), usual);
  if (!isPlanQuery(new URLSearchParams(query)))
    return { settings: own ?? usual, own: null, isForGoals: false };
  const { pace, weekdaysOff, away } = own ?? usual;
  const base = { ...usual, pace, weekdaysOff, away };
  const said = new URLSearchParams(query);
  const settings = readPlanQuery(said, base);
  const isOwn = own === null || writePlanQuery(own) === writePlanQuery(settings);
  return { settings, own: isOwn ? null : own, isForGoals: !said.has('from') };
}
