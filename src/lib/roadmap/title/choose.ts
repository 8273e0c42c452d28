/** Longer sentences tell about choosing; they do not ask for it. */
const LONGEST_REQUEST = 80;
const REQUEST =
  /\b(?:choose|pick|select)\s+(?:any\s+|just\s+|only\s+|at\s+least\s+)?(?:one|either)\b|\b(?:any|either)?\s*one\s+of\s+(?:these|them|the\s+following)\b|\bchoose\s+between\b|^[^\p{L}\p{N}]*(?:any\s+)?one\s+of[^\p{L}\p{N}]*$/iu;

/** A quick look before the pattern above. */
const HINT = /choose|pick|select|one\s+of/i;

/** "Choose one to master": what follows are alternatives. */
export function asksToChoose(words: string): boolean {
  return words.length <= LONGEST_REQUEST && HINT.test(words) && REQUEST.test(words);
}

const ALTERNATIVE = /\s+or\s+|\s+vs\.?\s+|\s+versus\s+|\s*\/\s*/i;
const BEFORE_NAMES = /^(?:learn|choose|pick|select|master|study|use)\s+(?:between\s+)?/i;

/** The names in "Learn Flask or Django"; fewer than two where the title is no such thing. */
export function namesInTitle(title: string): readonly string[] {
  if (!ALTERNATIVE.test(title)) return [];
  return title
    .replace(BEFORE_NAMES, '')
    .split(/\s+or\s+|\s+vs\.?\s+|\s+versus\s+|\s*\/\s*|\s*,\s*/i)
    .filter((name) => name !== '');
}
