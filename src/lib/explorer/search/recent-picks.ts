/** What was picked, by name: the record itself may have changed since. */
export interface RecentPick {
  readonly roadmap: string;
  readonly id: string;
}

/** The part of `localStorage` that is used. */
export interface PickStorage {
  readonly getItem: (key: string) => string | null;
  readonly setItem: (key: string, value: string) => void;
}

const KEY = 'waymark:recent:v1';
const MOST = 6;

/** The last picks, the latest first. Storage that is missing, forbidden or corrupt holds none. */
export function readRecentPicks(openStorage: () => PickStorage): readonly RecentPick[] {
  try {
    const stored: unknown = JSON.parse(openStorage().getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isPick).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** The picks with one more, which is kept if it can be; recent picks are worth no complaint. */
export function addRecentPick(
  openStorage: () => PickStorage,
  pick: RecentPick,
): readonly RecentPick[] {
  const { roadmap, id } = pick;
  const others = readRecentPicks(openStorage).filter(
    (other) => other.roadmap !== roadmap || other.id !== id,
  );
  const picks = [{ roadmap, id }, ...others].slice(0, MOST);
  try {
    openStorage().setItem(KEY, JSON.stringify(picks));
  } catch {
    // Full or forbidden: the list is as long as this visit.
  }
  return picks;
}

function isPick(value: unknown): value is RecentPick {
  if (typeof value !== 'object' || value === null) return false;
  const { roadmap, id } = value as Partial<Record<keyof RecentPick, unknown>>;
  return typeof roadmap === 'string' && typeof id === 'string';
}
