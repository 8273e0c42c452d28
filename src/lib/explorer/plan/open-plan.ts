import { isPlanQuery, readPlanQuery, writePlanQuery, type PlanSettings } from '#lib/planning';

/** What a page of a plan begins with. */
export interface OpenedPlan {
  readonly settings: PlanSettings;
  /** The plan that this browser keeps, where the address says another one; else null. */
  readonly own: PlanSettings | null;
}

/** The plan that the query of an address says; else the one that was kept, by its query; else the usual one. */
export function openPlan(query: string, kept: string | null, usual: PlanSettings): OpenedPlan {
  const read = (said: string) => readPlanQuery(new URLSearchParams(said), usual);
  const own = kept === null ? null : read(kept);
  if (!isPlanQuery(new URLSearchParams(query))) return { settings: own ?? usual, own: null };
  const settings = read(query);
  const isOwn = own === null || writePlanQuery(own) === writePlanQuery(settings);
  return { settings, own: isOwn ? null : own };
}
