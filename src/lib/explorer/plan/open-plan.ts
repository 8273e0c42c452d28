import { isPlanQuery, readPlanQuery, writePlanQuery, type PlanSettings } from '#lib/planning';

/** What a page of a plan begins with. */
export interface OpenedPlan {
  readonly settings: PlanSettings;
  /** The plan that this browser keeps, where the address says another one; else null. */
  readonly own: PlanSettings | null;
}

/**
 * The plan that the query of an address says; else the one that was kept, by its query; else the usual one. What an
 * address does not say of the learner's time, such as that of a goal alone, is as they have it.
 */
export function openPlan(query: string, kept: string | null, usual: PlanSettings): OpenedPlan {
  const own = kept === null ? null : readPlanQuery(new URLSearchParams(kept), usual);
  if (!isPlanQuery(new URLSearchParams(query))) return { settings: own ?? usual, own: null };
  const { pace, weekdaysOff, away } = own ?? usual;
  const base = { ...usual, pace, weekdaysOff, away };
  const settings = readPlanQuery(new URLSearchParams(query), base);
  const isOwn = own === null || writePlanQuery(own) === writePlanQuery(settings);
  return { settings, own: isOwn ? null : own };
}
