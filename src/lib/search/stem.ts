/** Longest first, so that "ations" is not read as "s". */
const SUFFIXES =
  'ations ating ation ators ments ates ated ator ings ions ment ing ies ion ers ate er ed es s'.split(
    ' ',
  );

/** Below this a stem says too little: "ring" is not "r". */
const SHORTEST_STEM = 3;
/** The ends that nearly every word may have; before any other the stem must be longer: "docer" is not "docs". */
const COMMON_SUFFIXES = new Set(['s', 'es', 'ing', 'ings']);

/**
 * What the forms of an English word share: "databases" and "database", "deploying" and "deployment",
 * "caches" and "caching". Rough on purpose: it decides who is compared, not how a word is shown.
 */
export function stemOf(word: string): string {
  const suffix = SUFFIXES.find((end) => {
    const shortest = COMMON_SUFFIXES.has(end) ? SHORTEST_STEM : SHORTEST_STEM + 1;
    return word.endsWith(end) && word.length - end.length >= shortest;
  });
  const isEndOfStem = suffix === undefined || (suffix === 's' && word.endsWith('ss'));
  return withoutWeakEnd(isEndOfStem ? word : word.slice(0, -suffix.length));
}

/** "cache" and "cach(ing)", "query" and "quer(ies)", "debug" and "debugg(ing)". */
function withoutWeakEnd(stem: string): string {
  if (stem.length <= SHORTEST_STEM) return stem;
  const isWeak = /[ey]$/.test(stem) || stem.at(-1) === stem.at(-2);
  return isWeak ? stem.slice(0, -1) : stem;
}
