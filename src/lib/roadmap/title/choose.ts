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

const OR = /\s+or\s+/i;
const BETWEEN = /\s*,\s*or\s+|\s+or\s+|\s*,\s*/i;
/** "CI/CD" and "Client / server" are one thing each: only where one is to choose do these part names. */
const VERSUS = /\s+vs\.?\s+|\s+versus\s+|\s*\/\s*/i;
const BETWEEN_ASKED = new RegExp(`${BETWEEN.source}|${VERSUS.source}`, 'i');
const BEFORE_NAMES =
  /^(?:(?:learn|master|study|use)\s+)?(?:either\s+|(choose|pick|select)\s+(?:one\s*:\s*|either\s+|between\s+)?)?/i;

/** The names in "Learn Flask or Django"; fewer than two where the title is no such thing. */
export function namesInTitle(title: string): readonly string[] {
  const before = BEFORE_NAMES.exec(title);
  const isAsked = before?.[1] !== undefined;
  if (!OR.test(title) && !(isAsked && VERSUS.test(title))) return [];
  return title
    .slice(before?.[0].length)
    .split(isAsked ? BETWEEN_ASKED : BETWEEN)
    .filter((name) => name !== '');
}
