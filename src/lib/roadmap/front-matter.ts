import { parseDocument } from 'yaml';
import type { FrontMatter } from '#lib/markdown';
import type { Reading } from './reading.ts';
import { readHours } from './title/hours.ts';

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

/** A few lines of metadata are never longer, and YAML takes its time. */
const LONGEST = 20_000;

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
  const entries = parseEntries(front, reading);
  for (const [key, value] of Object.entries(entries)) {
    const known = KEYS.find((name) => name === key.toLowerCase());
    if (known) readValue(known, value, metadata, front, reading);
    else reportKey(key, value, front, reading);
  }
  return metadata;
}

function parseEntries(front: FrontMatter, reading: Reading): object {
  try {
    if (front.text.length > LONGEST) throw new Error('it is too long');
    const document = parseDocument(front.text, { logLevel: 'silent', schema: 'core' });
    const [error] = document.errors;
    if (error) throw error;
    const value: unknown = document.toJS();
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
    throw new Error('these are no names with values');
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
    reading.report(
      'front-matter',
      'warning',
      `The front matter cannot be read (${why.replace(/[:.]\s*$/, '')}); write each line as “name: value”.`,
      front.position.start,
    );
    return {};
  }
}

function readValue(
  key: Key,
  value: unknown,
  metadata: Metadata,
  front: FrontMatter,
  reading: Reading,
): void {
  if (value === null || value === undefined) return;
  const text = asText(value);
  if (key === 'order') {
    const order = text?.toLowerCase();
    if (order === 'loose' || order === 'strict') metadata.order = order;
    else reportValue(key, 'loose or strict', front, reading);
  } else if (key === 'hours') {
    metadata.hours = text === null ? null : readHours(text);
    if (metadata.hours === null) reportValue(key, 'a number of hours', front, reading);
  } else if (text === null) {
    reportValue(key, 'plain words', front, reading);
  } else if (text !== '') {
    metadata[key] = text;
  }
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

function reportValue(key: string, expected: string, front: FrontMatter, reading: Reading): void {
  reading.report(
    'front-matter-value',
    'warning',
    `“${key}” in the front matter cannot be used; make it ${expected}.`,
    placeOf(key, front, reading),
  );
}

function reportKey(key: string, value: unknown, front: FrontMatter, reading: Reading): void {
  const shown = asText(value);
  reading.report(
    'front-matter-key',
    'info',
    `“${key}${shown === null ? '' : `: ${shown}`}” in the front matter means nothing here; use ${KEYS.join(', ')}, or take it out.`,
    placeOf(key, front, reading),
  );
}

/** Where the line of a name begins. */
function placeOf(key: string, front: FrontMatter, reading: Reading): number {
  const { start, end } = front.position;
  const within = reading.tree.text.slice(start, end);
  const at = within.indexOf(`\n${key}`);
  return at < 0 ? start : start + at + 1;
}
