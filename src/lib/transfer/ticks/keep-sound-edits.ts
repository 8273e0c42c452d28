import type { Edit } from './edits.ts';

/**
 * Times that a text is read to find the edits that do not change what it says. A text in which nearly every
 * one does would take as many as it has topics; the rest is then left alone.
 */
const MOST_READINGS = 60;

/**
 * Of edits those that are sound together. Mostly all are, and one try tells; else halves are tried, and halves
 * of those.
 */
export function keepSoundEdits(
  edits: readonly Edit[],
  areSound: (edits: readonly Edit[]) => boolean,
): readonly Edit[] {
  let readings = 0;
  const add = (kept: readonly Edit[], more: readonly Edit[]): readonly Edit[] => {
    if (more.length === 0 || readings++ >= MOST_READINGS) return kept;
    const all = [...kept, ...more];
    if (areSound(all)) return all;
    if (more.length === 1) return kept;
    const middle = more.length >> 1;
    return add(add(kept, more.slice(0, middle)), more.slice(middle));
  };
  // A box that is there is the safer one.
  const [boxed, bare] = [true, false].map((isThere) =>
    edits.filter(({ box }) => box.isThere === isThere),
  );
  if (edits.length === 0 || areSound(edits)) return edits;
  return add(add([], boxed ?? []), bare ?? []);
}
