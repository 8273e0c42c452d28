import type { FrontMatter } from '#lib/markdown';
import { shorten } from './excerpt.ts';
import { tidy } from './line.ts';
import type { Reading } from './reading.ts';
import { readHours } from './title/hours.ts';
import { readEntries, type Entry, type Unreadable } from './yaml-entries.ts';

/** What a file says about itself above its first line. */
export interface Metadata {
  title: string | null;
  description: string | null;
  order: 'loose' | 'strict' | null;
  hours: number | null;
  updated: string | null;
  license: string | null;
}

type Key = keyof Metadata;

const KEYS: readonly Key[] = ['title', 'description', 'order', 'hours', 'updated', 'license'];

/** Reads the YAML of the front matter; what it cannot use is reported, never thrown. */
export function readFrontMatter(front: FrontMatter | null, reading: Reading): Metadata {
  const metadata: Metadata = {
    title: null,
    description: null,
    order: null,
    hours: null,
    updated: null,
    license: null,
  };
  if (front === null || front.text.trim() === '') return metadata;
  const start = bodyOf(front, reading);
  const entries = readEntries(front.text);
  if ('why' in entries) {
    reportUnreadable(entries, front, reading);
    return metadata;
  }
  for (const entry of entries) {
    const key = KEYS.find((name) => name === entry.key.toLowerCase());
    const at = start + entry.start;
    if (!key) reportKey(entry, at, reading);
    else {
      const expected = readValue(key, entry.value, metadata);
      if (expected !== null) reportValue(entry, expected, at, reading);
    }
  }
  return metadata;
}

/** Where the line after the opening `---` begins. */
function bodyOf({ position }: FrontMatter, { tree }: Reading): number {
  return tree.text.indexOf('\n', position.start) + 1;
}

/** What cannot be read is kept as a note. */
function reportUnreadable({ why, start }: Unreadable, front: FrontMatter, reading: Reading): void {
  const body = bodyOf(front, reading);
  reading.report(
    'front-matter',
    'warning',
    `The front matter cannot be read (${why}); write each line as “name: value”.`,
    body + start,
  );
  reading.note(front.text.trim(), body);
}

/** Takes a value in; where it cannot be used, says what it should be. */
function readValue(key: Key, value: unknown, metadata: Metadata): string | null {
  if (value === null || value === undefined) return null;
  const text = asText(value);
  if (key === 'order') {
    const order = text?.toLowerCase();
    if (order !== 'loose' && order !== 'strict') return 'loose or strict';
    metadata.order = order;
  } else if (key === 'hours') {
    metadata.hours = text === null ? null : readHours(text);
    if (metadata.hours === null) return 'a number of hours';
  } else if (text === null) {
    return 'plain words';
  } else if (key === 'updated' && !isDate(text)) {
    return 'a date such as 2026-11-20';
  } else if (text !== '') {
    metadata[key] = text;
  }
  return null;
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ].*)?)?)?$/;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether figures are a day, a month or a year there is; words, such as "spring 2026", are left alone. */
function isDate(text: string): boolean {
  if (!/^\d[\d\s./:TZ-]*$/.test(text)) return true;
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year === undefined) return false;
  if (month === undefined) return true;
  const days = DAYS[Number(month) - 1] ?? 0;
  if (day === undefined) return days > 0;
  const isLeap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const last = month === '02' && !isLeap ? 28 : days;
  return Number(day) >= 1 && Number(day) <= last;
}

/** Words and numbers as text; lists and maps are none. */
function asText(value: unknown): string | null {
  if (typeof value === 'string') return tidyLines(value);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}

/** Paragraphs stay apart; within one, white space is one space. */
function tidyLines(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

function reportValue(entry: Entry, expected: string, at: number, reading: Reading): void {
  reading.report(
    'front-matter-value',
    'warning',
    `“${show(entry, at, reading)}” in the front matter cannot be used; make it ${expected}.`,
    at,
  );
}

function reportKey(entry: Entry, at: number, reading: Reading): void {
  reading.report(
    'front-matter-key',
    'info',
    `“${show(entry, at, reading)}” in the front matter means nothing here; use ${KEYS.join(', ')}, or take it out.`,
    at,
  );
}

/** An entry in one line; what a message is too short for becomes a note. */
function show({ key, written }: Entry, at: number, reading: Reading): string {
  const whole = written === '' ? key : `${key}: ${tidy(written)}`;
  const shown = shorten(whole);
  if (shown !== whole) reading.note(whole, at);
  return shown;
}
