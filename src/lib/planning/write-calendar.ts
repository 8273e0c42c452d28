import { addDays } from './calendar.ts';
import type { Session } from './sessions.ts';
import { sayMinutes, words } from './words.ts';

/** What a calendar says besides its sessions; the room has no clock and knows no address. */
export interface CalendarHead {
  readonly name: string;
  /** What the names of its events begin with: the same plan has the same names, so that it can be imported again. */
  readonly id: string;
  /** When it is written: whole milliseconds since 1970, UTC. */
  readonly stamp: number;
  /** Where the plan is, absolute; null where that is not known. */
  readonly address: string | null;
}

/** RFC 5545, 3.1: a line is folded before it has more octets than these, its break not counted. */
const LINE_OCTETS = 75;
/** A title of a day names so many things; its description names all. */
const MOST_NAMED = 3;
const BREAK = '\r\n';

/**
 * The sessions of a plan, of which there is one at least (3.6), as a calendar of RFC 5545: an event for each that lasts all day, because the plan does
 * not know the hour, takes no time that others could ask for, and rings no bell.
 */
export function writeCalendar(sessions: readonly Session[], head: CalendarHead): string {
  const stamp = writeStamp(head.stamp);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Waymark//Weekly plan//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(head.name)}`,
    ...sessions.flatMap((session) => writeEvent(session, head, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => foldLine(line) + BREAK).join('');
}

function writeEvent(session: Session, head: CalendarHead, stamp: string): readonly string[] {
  const { date, minutes, items } = session;
  const named = items.slice(0, MOST_NAMED).map(({ task }) => words.task(task));
  const rest = items.length - named.length;
  const summary = [...named, ...(rest > 0 ? [words.more(rest)] : [])].join(', ');
  const description = items.map((item) => `${sayMinutes(item.minutes)}: ${words.task(item.task)}`);
  return [
    'BEGIN:VEVENT',
    `UID:${date}.${head.id.replace(/[^\w.-]/gu, '-')}@waymark`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${date.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${addDays(date, 1).replaceAll('-', '')}`,
    `SUMMARY:${escapeText(`${summary} (${sayMinutes(minutes)})`)}`,
    `DESCRIPTION:${escapeText(description.join('\n'))}`,
    ...(head.address === null ? [] : [`URL:${oneLine(head.address)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** Of 3.3.11: what would end a text or a line is escaped, and what no text may hold is left out. */
function escapeText(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/\r\n?/gu, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/gu, '\\$&')
    .replaceAll('\n', '\\n');
}

function oneLine(address: string): string {
  return address.replace(/\p{Cc}/gu, '');
}

/** Of 3.1: the rest of a long line stands on lines that begin with a space; no character is cut in two. */
function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LINE_OCTETS) {
      folded += `${BREAK} `;
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** `20260105T083000Z`. */
function writeStamp(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19).replace(/[-:]/gu, '')}Z`;
}
