/**
 * What a span of time is worth to someone who learns beside work or school: two hours on each of five
 * days a week, four weeks a month.
 */
const HOURS_PER_DAY = 2;
const HOURS_PER_WEEK = 5 * HOURS_PER_DAY;
const HOURS_PER_MONTH = 4 * HOURS_PER_WEEK;
const HOURS_PER_YEAR = 12 * HOURS_PER_MONTH;
const MINUTES_PER_HOUR = 60;

const NUMBER = String.raw`\d{1,5}(?:[.,]\d{1,3})?`;
const UNIT = 'minutes?|mins?|hours?|hrs?|h|days?|weeks?|wks?|months?|years?|yrs?';
/** "2", or the range "2–3", which is worth its middle. */
const AMOUNT = String.raw`(${NUMBER})(?:\s*(?:-|–|—|to)\s*(${NUMBER}))?`;
const SPAN = String.raw`${AMOUNT}\+?\s*-?\s*(${UNIT})\b\.?`;
/** "2 hours a day" says how fast, not how long. */
const NOT_A_RATE = String.raw`(?!\s*(?:\/|per\b|an?\b|each\b|every\b|daily\b|weekly\b))`;
const MORE_MINUTES = String.raw`(?:\s*(?:and|,)?\s*(\d+)\s*(?:minutes?|mins?|m)\b)?`;
const DURATION = String.raw`(?:(?:about|approx\.?|approximately|around|est\.?|ca\.?)\s*)?[~≈]?\s*${SPAN}${MORE_MINUTES}${NOT_A_RATE}`;

const WHOLE = new RegExp(String.raw`^\s*${DURATION}\s*$`, 'i');
const FIRST = new RegExp(DURATION, 'i');
const AFTER = new RegExp(
  String.raw`(?:\s*(?:[–—|·,:]|\s-)\s*|\s*(?=[~≈])|\s+(?=about\b|approx))${DURATION}\s*$`,
  'i',
);
const TAKES = new RegExp(String.raw`\bin\s+${DURATION}\s*$`, 'i');
const AT_END = new RegExp(String.raw`\s${DURATION}\s*$`, 'i');
const BARE = new RegExp(String.raw`^\s*[~≈]?\s*${AMOUNT}\s*\+?\s*$`);
const DIGIT = /\d/;

/** Hours that the words say and nothing else; else null. */
export function readDuration(words: string): number | null {
  return DIGIT.test(words) ? toHours(WHOLE.exec(words)) : null;
}

/** The first span of time in the words. */
export function findDuration(words: string): number | null {
  return DIGIT.test(words) ? toHours(FIRST.exec(words)) : null;
}

/** A plain number, or a range of numbers, is hours where hours are asked for. */
export function readHours(words: string): number | null {
  const [, from, to] = BARE.exec(words) ?? [];
  return from === undefined ? readDuration(words) : round(toAmount(from, to));
}

/**
 * Time that a title ends in, and where it begins: "Basics — 2 weeks". What is a part of the words stays there:
 * "Flask in 2 weeks", or any heading that ends in a time.
 */
export function findTrailingDuration(
  text: string,
  isHeading: boolean,
): { hours: number; start: number } | null {
  if (!DIGIT.test(text)) return null;
  const after = AFTER.exec(text);
  const hours = toHours(after);
  if (after && hours !== null) return { hours, start: after.index };
  const spoken = toHours((isHeading ? AT_END : TAKES).exec(text));
  return spoken === null ? null : { hours: spoken, start: text.length };
}

function toHours(match: RegExpExecArray | null): number | null {
  const [, from, to, unit, minutes] = match ?? [];
  if (from === undefined || unit === undefined) return null;
  const amount = toAmount(from, to);
  const more = minutes === undefined ? 0 : toNumber(minutes) / MINUTES_PER_HOUR;
  return round(amount * hoursPer(unit.toLowerCase()) + more);
}

function toAmount(from: string, to: string | undefined): number {
  return to === undefined ? toNumber(from) : (toNumber(from) + toNumber(to)) / 2;
}

function hoursPer(unit: string): number {
  if (unit.startsWith('mi')) return 1 / MINUTES_PER_HOUR;
  if (unit.startsWith('mo')) return HOURS_PER_MONTH;
  if (unit.startsWith('d')) return HOURS_PER_DAY;
  if (unit.startsWith('w')) return HOURS_PER_WEEK;
  return unit.startsWith('y') ? HOURS_PER_YEAR : 1;
}

function toNumber(digits: string): number {
  return Number(digits.replace(/,(?=\d{3}$)/, '').replace(',', '.'));
}

function round(hours: number): number {
  return Math.round(hours * 100) / 100;
}
