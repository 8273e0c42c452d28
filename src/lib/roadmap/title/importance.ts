import type { Importance } from '../model.ts';

const STRENGTH = '(?:(?:very|super|extremely|really|highly|strongly|most|absolutely)\\s+)?';
/** What a mark may speak of without saying more: "(Recommended framework)". */
const NOUN =
  '(?:\\s+(?:concepts?|topics?|frameworks?|tools?|languages?|library|libraries|databases?|skills?|steps?|courses?|' +
  'choices?|options?|paths?|modules?|sections?|parts?|reading|resources?|stack|approach|phase|stage))?';
const ESSENTIAL =
  `${STRENGTH}(?:important|critical|crucial|mandatory|essential|required|vital)|` +
  'must(?:[\\s-]+(?:know|have|learn|do))?|start\\s+here|high\\s+priority';
const RECOMMENDED = `${STRENGTH}(?:recommended|preferred|advised|suggested)`;
const OPTIONAL =
  'optional|nice[\\s-]+to[\\s-]+have|good[\\s-]+to[\\s-]+have|bonus|low\\s+priority|skippable';
const ANY = `(?:(${ESSENTIAL})|(${RECOMMENDED})|(${OPTIONAL}))${NOUN}`;

const WHOLE = new RegExp(`^[^\\p{L}\\p{N}]*${ANY}[^\\p{L}\\p{N}]*$`, 'iu');
const BEFORE = new RegExp(`^${ANY}\\s*(?::|[–—]|-\\s)\\s*(?=\\S)`, 'i');
const AFTER = new RegExp(`\\s*(?:[–—|:,]|\\s-)\\s*${ANY}[!.\\s]*$`, 'i');
const SHOUTED =
  /\s+(?:(MUST KNOW|MANDATORY|CRITICAL|VERY IMPORTANT|START HERE)|(RECOMMENDED)|(OPTIONAL))[!.\s]*$/;
/** A cheap look before the patterns above. */
const HINT =
  /import|critic|crucial|mandat|essent|requir|vital|must|start h|priority|recomm|prefer|advis|suggest|option|to.have|bonus|skippab/i;
const SECTION_OF_EXTRAS =
  /^(?:optional|nice[\s-]to[\s-]have|bonus)\b(?!\s*(?:chaining|typing|types?|parameters?|arguments?|values?|binding))/i;
const SPOKEN =
  /^(.{1,60}?)\s+(?:is|are)\s+(?:(?:strongly|highly|very|absolutely)\s+)?(?:(mandatory|essential|critical|crucial|required)|(recommended)|(optional))\b/i;

/** A mark and the stretch of text it takes up. */
export interface Marked {
  readonly importance: Importance;
  readonly start: number;
  readonly end: number;
}

const NAMES_WHAT = new RegExp(`(?:${ANY})$`.replace(NOUN, NOUN.slice(0, -1)), 'i');

/** Whether a mark also says what kind of thing it marks, as "optional framework" does. */
export function namesWhat(words: string): boolean {
  return NAMES_WHAT.test(words.trim());
}

/** The importance that a few words say and nothing else, such as "very important"; else null. */
export function readImportance(words: string): Importance | null {
  return HINT.test(words) ? chosen(WHOLE.exec(words)) : null;
}

/** A mark before or after a title, such as "Optional: …" or "… — MUST KNOW". */
export function findMark(text: string): Marked | null {
  if (!HINT.test(text)) return null;
  const before = BEFORE.exec(text);
  const early = chosen(before);
  if (before && early) return { importance: early, start: 0, end: before[0].length };
  for (const pattern of [AFTER, SHOUTED]) {
    const match = pattern.exec(text);
    const importance = chosen(match);
    if (match && importance && match.index > 0) {
      return { importance, start: match.index, end: text.length };
    }
  }
  return null;
}

/** A mark before a title that speaks of nothing else: of "Optional: Kafka", not of "Optional tools: Kafka". */
export function findLeadingMark(text: string): Marked | null {
  if (!HINT.test(text)) return null;
  const match = BEFORE.exec(text);
  const importance = chosen(match);
  if (!match || !importance || namesWhat(match[0].replace(/[^\p{L}]+$/u, ''))) return null;
  return { importance, start: 0, end: match[0].length };
}

/** "Optional but powerful tools": a heading whose own words say that all of it is extra. */
export function speaksOfExtras(title: string): boolean {
  return SECTION_OF_EXTRAS.test(title);
}

/** "FastAPI is strongly recommended": who is spoken of, and what is said. */
export function readSpokenImportance(
  sentence: string,
): { subject: string; importance: Importance } | null {
  if (!HINT.test(sentence)) return null;
  const match = SPOKEN.exec(sentence);
  if (!match?.[1]) return null;
  const importance = match[2] ? 'essential' : match[3] ? 'recommended' : 'optional';
  return { subject: match[1], importance };
}

function chosen(match: RegExpExecArray | null): Importance | null {
  if (!match) return null;
  if (match[1]) return 'essential';
  if (match[2]) return 'recommended';
  return match[3] ? 'optional' : null;
}
