import { countEdits } from './count-edits.ts';
import type { RoadmapNode } from './model.ts';

/** A title further away than this many typing mistakes is another title. */
const MOST_MISTAKES = 4;
/** Short names are unlike after fewer mistakes. */
const LETTERS_PER_MISTAKE = 3;
/** Titles looked at for one name, so that a large document stays quick. */
const MOST_TITLES = 4000;

type Titled = Pick<RoadmapNode, 'title'>;

/** The title most like a name that nobody bears; null where none is near. */
export function nearestTitle(name: string, nodes: readonly Titled[]): string | null {
  const wanted = name.toLowerCase();
  let best: string | null = null;
  let least = Math.min(MOST_MISTAKES, Math.floor(wanted.length / LETTERS_PER_MISTAKE)) + 1;
  for (const { title } of nodes.slice(0, MOST_TITLES)) {
    const distance = countEdits(wanted, title.toLowerCase(), least);
    if (distance >= least) continue;
    least = distance;
    best = title;
  }
  return best ?? titleWith(wanted, nodes);
}

/** The shortest title that holds the name, or stands in it, as whole words. */
function titleWith(wanted: string, nodes: readonly Titled[]): string | null {
  let best: string | null = null;
  const padded = ` ${wanted} `;
  for (const { title } of nodes.slice(0, MOST_TITLES)) {
    const other = ` ${title.toLowerCase()} `;
    if (!other.includes(padded) && !padded.includes(other)) continue;
    if (best === null || title.length < best.length) best = title;
  }
  return best;
}
