/** How an author numbered something: "Phase 3:" is ordinal `3`, counted in `phase`, phrase `Phase 3`. */
export interface Ordinal {
  readonly ordinal: string;
  readonly sequence: string;
  /** The words as written, where the number had a word; else null. */
  readonly phrase: string | null;
  readonly end: number;
}

/** Words that count the parts of a course. */
const COUNTED = new Set(
  (
    'phase stage step part week month day level module chapter section unit lesson milestone sprint ' +
    'semester year tier track lecture session round block'
  ).split(' '),
);

const NUMBER = String.raw`\d{1,3}(?:\.\d{1,3})*`;
const RANGE = String.raw`${NUMBER}(?:\s?(?:[-–—&]|to|and)\s?${NUMBER})?`;
const WORDED = new RegExp(
  String.raw`^([A-Za-z]{3,9}?)s?\s*[#№]?\s*(${RANGE}|[IVX]{1,5})(?![\w.]*\w)(\s*(?:[:.)|–—-]+(?=\s|$)|:)\s*|\s+|$)`,
);
const HEADING_NUMBER = new RegExp(
  String.raw`^(?:#\s?)?[([]?(${NUMBER})(?:[.)\]]+(?:\s+|(?=[A-Z]))|\s*[:–—]\s+|\s+-\s+)|^(\d{1,3}(?:\.\d{1,3})+)\s+`,
);
const ITEM_NUMBER = new RegExp(String.raw`^[([]?(${NUMBER})[.)\]]+\s+`);
const ROMAN = /^([IVX]{1,5})[.)]\s+/;
const KEYCAPS = /^(?:[0-9]\uFE0F?\u20E3)+\s*|^🔟\s*/u;

const WHOLE = new RegExp(`^(?:${RANGE}|\\d+|[IVX]{1,5})$`);

/** Whether a word counts the parts of a course, as "week" does. */
export function isCounted(word: string): boolean {
  return COUNTED.has(word.toLowerCase());
}

/** Whether the words are a number, a range of numbers or a Roman number, and nothing else. */
export function isOrdinal(words: string): boolean {
  return WHOLE.test(words);
}

/** What opens the text as a number of its own, or null. Items take fewer forms: `404: …` is a title. */
export function readOrdinal(text: string, isHeading: boolean): Ordinal | null {
  const first = text.charCodeAt(0);
  const isDigit = first >= 48 && first <= 57;
  if (isDigit || first === 0xd83d) {
    const keycaps = KEYCAPS.exec(text);
    if (keycaps) return bare(keycaps[0].replace(/🔟/u, '10').replace(/\D/g, ''), keycaps[0].length);
  }
  if (isDigit || first === 35 || first === 40 || first === 91) {
    const match = (isHeading ? HEADING_NUMBER : ITEM_NUMBER).exec(text);
    return match ? bare(match[1] ?? match[2] ?? '', match[0].length) : null;
  }
  if (isHeading) {
    const roman = ROMAN.exec(text);
    if (roman?.[1]) return bare(roman[1], roman[0].length);
  }
  return readWorded(text, isHeading);
}

function bare(ordinal: string, end: number): Ordinal {
  return { ordinal, sequence: '', phrase: null, end };
}

function readWorded(text: string, isHeading: boolean): Ordinal | null {
  const match = WORDED.exec(text);
  const [whole, word, ordinal, after] = match ?? [];
  if (whole === undefined || word === undefined || ordinal === undefined) return null;
  if (!COUNTED.has(word.toLowerCase())) return null;
  if (!isHeading && after !== undefined && after !== '' && after.trim() === '') return null;
  const phrase = whole.slice(0, whole.length - (after?.length ?? 0));
  return { ordinal, sequence: word.toLowerCase(), phrase, end: whole.length };
}
