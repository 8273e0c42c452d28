/** Where a plan belongs: the address of the site's home on its host, and the id of the roadmap. */
export interface PlanPlace {
  readonly site: string;
  readonly roadmap: string;
}

/** The part of `localStorage` that is used. */
export interface PlanStorage {
  readonly getItem: (key: string) => string | null;
  readonly setItem: (key: string, value: string) => void;
}

/** The key of a plan: sites under one host do not share plans. */
export const keyOf = ({ site, roadmap }: PlanPlace) =>
  `waymark:plan:v1:${site === '/' ? '' : `${site}:`}${roadmap}`;

/** The query of the last plan of a roadmap; null where none was kept, or storage is missing, forbidden or corrupt. */
export function readKeptPlan(openStorage: () => PlanStorage, place: PlanPlace): string | null {
  try {
    const kept = openStorage().getItem(keyOf(place));
    return kept === '' ? null : kept;
  } catch {
    return null;
  }
}

/** Keeps the query of a plan for the next visit; whether that could be done. */
export function keepPlan(openStorage: () => PlanStorage, place: PlanPlace, query: string): boolean {
  try {
    openStorage().setItem(keyOf(place), query);
    return true;
  } catch {
    return false;
  }
}
