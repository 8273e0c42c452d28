import type { Knowledge } from './knowledge.ts';

/** Something that could be asked about, and the numbers of what is open in it. */
export interface Candidate {
  readonly about: string;
  readonly open: readonly number[];
}

/** How many questions were answered so far. */
export interface Answered {
  readonly yes: number;
  readonly no: number;
}

/** An answer that is expected to settle fewer things than this costs more time than it saves. */
const WORTH_ASKING = 1.5;
/** Patience ends: after so many questions each further one has to be worth so much more than the one before. */
const PATIENT_FOR = 9;
const IMPATIENCE = 0.35;

/**
 * The candidate whose answer is expected to settle most, of equals the first; null where none is worth asking.
 * With `a` things open before it and `d` behind it, both with itself, a yes settles `a` and a no `d`. Something
 * with much behind it and little before is likely known, so a yes is given d : a, times the yes and no so far
 * (with one of each to begin with, as in Laplace's rule of succession).
 */
export function nextQuestion(
  candidates: Iterable<Candidate>,
  knowledge: Knowledge,
  { yes, no }: Answered,
): Candidate | null {
  const least = WORTH_ASKING + IMPATIENCE * Math.max(0, yes + no - PATIENT_FOR);
  let best: Candidate | null = null;
  let most = 0;
  for (const candidate of candidates) {
    const worth = weigh(candidate);
    if (worth < least || worth <= most) continue;
    most = worth;
    best = candidate;
  }
  return best;

  function weigh({ open }: Candidate): number {
    const before = knowledge.countOpen(knowledge.beforeAny(open));
    const ifMissed = knowledge.countOpen(knowledge.behindAll(open));
    const forYes = knowledge.countOpen(knowledge.behindAny(open)) * (yes + 1);
    const isYes = forYes / (forYes + before * (no + 1));
    return isYes * before + (1 - isYes) * ifMissed;
  }
}
