import { cut, tidy, type Words } from '../line.ts';
import type { Importance } from '../model.ts';
import { takeBracketedMarks } from './bracketed-marks.ts';
import { findTrailingDuration, readDuration } from './hours.ts';
import { leadingIcon, trailingIcon } from './icons.ts';
import { findLeadingMark, findMark, readImportance, speaksOfExtras } from './importance.ts';
import { readOrdinal } from './ordinals.ts';

/** A title and all that its author wrote around it. */
export interface CleanTitle {
  readonly title: string;
  readonly icon: string | null;
  readonly ordinal: string | null;
  readonly sequence: string | null;
  /** The ordinal with its word, "Phase 3"; null where it has none. */
  readonly phrase: string | null;
  readonly importance: Importance | null;
  readonly hours: number | null;
  /** "(choose one)": what it holds is a choice. */
  readonly choose: boolean;
}

/** What stands before a title, and where the title begins. */
export interface Lead extends Omit<CleanTitle, 'title'> {
  readonly end: number;
}

type Parts = { -readonly [Key in keyof CleanTitle]: CleanTitle[Key] };

/** Longer texts are no titles anyone put marks around; they are kept as they are. */
const LONGEST_MARKED = 400;
/** How many things may stand around a title, one after the other. */
const MOST_AROUND = 6;
const AFTER_LEAD = /^\s*(?:[:–—|-]\s+|\s)*/;
const LOOSE_END = /\s*[:,;–—|]\s*$|\s+-\s*$/;
const ABBREVIATED = /(?:\betc|\.\.)\.$/i;

const NOTHING: CleanTitle = {
  title: '',
  icon: null,
  ordinal: null,
  sequence: null,
  phrase: null,
  importance: null,
  hours: null,
  choose: false,
};

/**
 * Takes apart a title; code in it is never taken for a mark. Without any words it is kept whole. What was
 * found before it already may be handed in.
 */
export function cleanTitle(
  words: Words,
  isHeading: boolean,
  found: Omit<CleanTitle, 'title'> = NOTHING,
): CleanTitle {
  const parts: Parts = { ...NOTHING, ...found, title: '' };
  let rest = trim(words);
  if (rest.text.length <= LONGEST_MARKED) {
    rest = takeLead(rest, parts, isHeading);
    rest = takeBracketedMarks(rest, parts);
    rest = takeTail(rest, parts, isHeading);
    rest = takeLeadingMark(rest, parts);
    if (isHeading && parts.importance === null && speaksOfExtras(rest.mask)) {
      parts.importance = 'optional';
    }
    parts.importance ??= readImportance(rest.mask);
  }
  parts.title = tidy(rest.text);
  if (HAS_WORD.test(parts.title)) return parts;
  return { ...parts, title: tidy(words.text), icon: found.icon };
}

/**
 * The number, the emoji and the importance that an item opens with, before it is told what is its name and
 * what are words about it: "Week 2: Docker", "Optional: Rust". Null where too little would be left for a title.
 */
export function readLead(whole: Words): Lead | null {
  const parts: Parts = { ...NOTHING };
  let rest = takeLead(whole, parts, false);
  const mark = findLeadingMark(rest.mask);
  if (mark) {
    parts.importance = mark.importance;
    rest = skip(rest, mark.end);
  }
  const isMore = parts.ordinal !== null || mark !== null;
  if (!isMore || !isTitle(rest)) return null;
  return { ...parts, end: whole.text.length - rest.text.length };
}

/** Words that say no more than how important something is, or how long it takes, name nothing. */
function isTitle(words: Words): boolean {
  const { text, mask } = takeBracketedMarks(words, {
    importance: null,
    hours: null,
    choose: false,
  });
  return HAS_WORD.test(text) && readImportance(mask) === null && readDuration(mask) === null;
}

const HAS_WORD = /[\p{L}\p{N}]/u;

function takeLead(words: Words, parts: Parts, isHeading: boolean): Words {
  let rest = words;
  for (let round = 0; round < MOST_AROUND; round++) {
    const lead = parts.ordinal === null ? readOrdinal(rest.mask, isHeading) : null;
    if (lead) {
      parts.ordinal = lead.ordinal;
      parts.sequence = lead.sequence;
      parts.phrase = lead.phrase;
      rest = skip(rest, lead.end);
      continue;
    }
    const icon = leadingIcon(rest.mask);
    if (!icon) break;
    parts.icon ??= icon.icon;
    rest = skip(rest, icon.end);
  }
  return rest === words ? rest : skip(rest, AFTER_LEAD.exec(rest.mask)?.[0].length ?? 0);
}

function takeTail(words: Words, parts: Parts, isHeading: boolean): Words {
  let rest = trim(words);
  for (let round = 0; round < MOST_AROUND; round++) {
    const end = endOfTitle(rest, parts, isHeading);
    if (end === rest.mask.length) break;
    if (!HAS_WORD.test(rest.text.slice(0, end))) break;
    rest = trim(cut(rest, 0, end));
  }
  return rest;
}

function endOfTitle({ mask }: Words, parts: Parts, isHeading: boolean): number {
  const loose = LOOSE_END.exec(mask);
  if (loose) return loose.index;
  if (mask.endsWith('.') && !ABBREVIATED.test(mask)) return mask.length - 1;
  const icon = trailingIcon(mask);
  if (icon) {
    parts.icon ??= icon.icon;
    return icon.start;
  }
  const time = findTrailingDuration(mask, isHeading);
  if (time) {
    parts.hours ??= time.hours;
    if (time.start < mask.length) return time.start;
  }
  const mark = findMark(mask);
  if (mark && mark.start > 0) {
    parts.importance ??= mark.importance;
    return mark.start;
  }
  return mask.length;
}

function takeLeadingMark(words: Words, parts: Parts): Words {
  const mark = findMark(words.mask);
  if (!mark || mark.start > 0) return words;
  parts.importance ??= mark.importance;
  return trim(cut(words, mark.end));
}

function skip(words: Words, end: number): Words {
  return cut(words, end);
}

function trim(words: Words): Words {
  const { mask } = words;
  let start = 0;
  let end = mask.length;
  while (start < end && isSpace(mask, start)) start++;
  while (end > start && isSpace(mask, end - 1)) end--;
  return start === 0 && end === mask.length ? words : cut(words, start, end);
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || (code >= 9 && code <= 13) || code === 160 || code === 0x2028;
}
