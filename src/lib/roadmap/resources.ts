import { hostOf, readAddress } from './address.ts';
import type { Draft } from './draft.ts';
import { shorten } from './excerpt.ts';
import { flatten } from './flatten.ts';
import { cut, tidy, type Line, type LinkSpan, type Words } from './line.ts';
import type { Resource } from './model.ts';
import type { Reading } from './reading.ts';
import { kindOfResource } from './resource-kind.ts';

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
/** A link to a place in the document itself: what stands after the `#`; else null. */
export function anchorOf(url: string): string | null {
  if (!url.startsWith('#')) return null;
  const anchor = url.slice(1);
  try {
    return decodeURIComponent(anchor).toLowerCase();
  } catch {
    return anchor.toLowerCase();
  }
}

/** Gives every link of the line that teaches to its owner, and reports those nobody may follow. */
export function takeResources(line: Line, owner: Draft, reading: Reading): void {
  for (const span of line.links) takeLink(span, line, owner, reading);
}

function takeLink(span: LinkSpan, line: Line, owner: Draft, reading: Reading): void {
  const { link } = span;
  const start = link.position.start;
  const resource = readResource(span, line, reading);
  if (resource) owner.resources.push(resource);
  else if (anchorOf(link.url) === null) reportLink(link.url, start, reading);
}

function readResource(span: LinkSpan, line: Line, reading: Reading): Resource | null {
  const url = readAddress(span.link.url);
  if (url === null) return null;
  const written = tidy(line.text.slice(span.start, span.end)) || imageText(span);
  const title = written || hostOf(url) || url;
  const source = reading.sourceAt(span.link.position.start);
  return { title, url, kind: kindOfResource(title, url), source };
}

/** A badge between words: the link's own words are its picture's. */
function imageText(span: LinkSpan): string {
  return tidy(flatten(span.link.children, span.link.position.start).text);
}

/** Longer addresses make a message unreadable. */
const LONGEST_ADDRESS = 80;

function reportLink(url: string, start: number, reading: Reading): void {
  if (SCHEME.test(url.trim())) {
    reading.report(
      'unsafe-link',
      'warning',
      `The link to “${shorten(url, LONGEST_ADDRESS)}” is kept as text; use an address that starts with https:, http: or mailto:.`,
      start,
    );
    return;
  }
  reading.report(
    'relative-link',
    'info',
    `The link to “${shorten(url, LONGEST_ADDRESS)}” leads nowhere from a map; write its whole address, starting with https:.`,
    start,
  );
}

/** Brackets, bars and the like, which may stand between links that say it all. */
const WORD = /[\p{L}\p{N}]/u;

/** Whether nothing but links stands in the line. */
export function isOnlyLinks(line: Line): boolean {
  return line.links.length > 0 && !WORD.test(withoutLinks(line));
}

/** Whether the line is links to other sites and nothing else. */
export function isOnlyResources(line: Line): boolean {
  return isOnlyLinks(line) && line.links.every(({ link }) => readAddress(link.url) !== null);
}

function withoutLinks(line: Line): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of line.links) {
    rest += `${line.text.slice(from, start)} `;
    from = Math.max(from, end);
  }
  return rest + line.text.slice(from);
}

const BEFORE_LINKS = /^[\s|,;:·–—\-([]*$/;
const AFTER_LINK = /^[\s)\]]*(?:[|,;:·–—]|-(?=\s)|$)\s*/;
const BEHIND_LINKS = /^[\s|,;:·–—\-()[\]/&.]*$/;
const BEFORE_LAST_LINK = /\s*(?:[|;·–—([]|\s-)[\s([]*$/;

/** The words of a line without the resources that stand apart before or after them; else null. */
export function wordsBesideLinks(line: Line): Words | null {
  if (line.links.length === 0) return line.text.trim() === '' ? null : line;
  const from = endOfLeadingLinks(line);
  const to = startOfTrailingLinks(line, from);
  if (from >= to || !WORD.test(line.text.slice(from, to))) return null;
  return from === 0 && to === line.text.length ? line : cut(line, from, to);
}

function endOfLeadingLinks(line: Line): number {
  let from = 0;
  for (const { start, end, link } of line.links) {
    if (readAddress(link.url) === null) break;
    if (!BEFORE_LINKS.test(line.text.slice(from, start))) break;
    const after = AFTER_LINK.exec(line.text.slice(end));
    if (!after) break;
    from = end + after[0].length;
  }
  return from;
}

function startOfTrailingLinks(line: Line, from: number): number {
  let to = line.text.length;
  for (let index = line.links.length - 1; index >= 0; index--) {
    const span = line.links[index];
    if (!span || span.start < from || readAddress(span.link.url) === null) break;
    if (!BEHIND_LINKS.test(line.text.slice(span.end, to))) break;
    const before = BEFORE_LAST_LINK.exec(line.text.slice(from, span.start));
    if (!before) break;
    to = from + before.index;
  }
  return to;
}
