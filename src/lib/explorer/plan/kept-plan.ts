/** The part of `localStorage` that is used. */
export interface PlanStorage {
  readonly getItem: (key: string) => string | null;
  readonly setItem: (key: string, value: string) => void;
}

const keyOf = (roadmap: string) => `waymark:plan:v1:${roadmap}`;
/** Longer is no query of ours. */
const MOST_CHARACTERS = 20_000;

/** The query of the last plan of a roadmap; null where none was kept, or storage is missing, forbidden or corrupt. */
export function readKeptPlan(openStorage: () => PlanStorage, roadmap: string): string | null {
  try {
    const kept = openStorage().getItem(keyOf(roadmap));
    return kept === null || kept === '' || kept.length > MOST_CHARACTERS ? null : kept;
  } catch {
    return null;
  }
}

/** Keeps the query of a plan for the next visit; whether that could be done. */
export function keepPlan(openStorage: () => PlanStorage, roadmap: string, query: string): boolean {
  try {
    openStorage().setItem(keyOf(roadmap), query);
    return true;
  } catch {
    return false;
  }
}
