import { CODE_PAGES } from './code-pages.ts';
import { decodeMisread } from './decode-misread.ts';
import { isPlausible } from './is-plausible.ts';

export interface Repair {
  readonly text: string;
  /** The code page the text had been read in. */
  readonly page: string;
  /** Where the first wrong character of the given text stands. */
  readonly offset: number;
}

/** Text misread twice is seen now and then, more often than that never. */
const MOST_ROUNDS = 3;

/**
 * UTF-8 that was once read in another code page, read rightly; null for every other text. Only the
 * whole text counts: one character that the code page lacks, or one byte that is not UTF-8, and
 * nothing is touched. A repaired text is never repaired further when it is read again.
 */
export function repairEncoding(text: string): Repair | null {
  let repair = null as Repair | null;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = repairOnce(repair?.text ?? text);
    if (next === null) break;
    repair = { ...next, offset: repair?.offset ?? next.offset };
  }
  return repair;
}

function repairOnce(text: string): Repair | null {
  for (const page of CODE_PAGES) {
    const decoded = decodeMisread(text, page);
    const first = decoded?.misreadings[0];
    if (decoded !== null && first !== undefined && isPlausible(text, decoded.misreadings)) {
      return { text: decoded.text, page: page.name, offset: first.start };
    }
  }
  return null;
}
