import { countEdits } from '#lib/roadmap';

/** The name that fewest edits turn `wanted` into; the first of equals, null where there are no names. */
export function nearestName(wanted: string, names: readonly string[]): string | null {
  let nearest: string | null = null;
  let fewest = Infinity;
  for (const name of names) {
    const edits = countEdits(wanted, name, fewest);
    if (edits < fewest) [nearest, fewest] = [name, edits];
  }
  return nearest;
}
