import type { TextNotice } from '../tree.ts';
import { repairEncoding } from './repair-encoding.ts';

export interface CleanText {
  readonly text: string;
  readonly notices: readonly TextNotice[];
}

const BYTE_ORDER_MARK = '\ufeff';
const REPLACEMENT = '\ufffd';
const BEYOND_ASCII = /[^\0-\x7f]/;

/**
 * The text all offsets refer to: no BOM, `\n` line ends, wrong encoding repaired, NUL shown as U+FFFD
 * (CommonMark 2.3), with a notice for each thing that an author should mend.
 */
export function cleanText(source: string): CleanText {
  const notices: TextNotice[] = [];
  let text = normalizeLineEnds(dropByteOrderMark(source));
  const repair = BEYOND_ASCII.test(text) ? repairEncoding(text) : null;
  if (repair !== null) {
    text = dropByteOrderMark(repair.text);
    notices.push({
      code: 'repaired-encoding',
      message:
        `The text is UTF-8 that was once read as ${repair.page}, and was repaired for reading; ` +
        'save the repaired text as UTF-8 to mend the file.',
      // Everything before the first misreading is ASCII, so its offset is the same after the repair.
      position: { start: repair.offset, end: Math.min(repair.offset + 1, text.length) },
    });
  }
  if (text.includes('\0')) text = text.replaceAll('\0', REPLACEMENT);
  const unreadable = text.indexOf(REPLACEMENT);
  if (unreadable >= 0) {
    notices.push({
      code: 'unreadable-characters',
      message:
        'Some characters could not be read and are shown as \ufffd; ' +
        'type them anew, or save the file as UTF-8 from the program that wrote it.',
      position: { start: unreadable, end: unreadable + 1 },
    });
  }
  return { text, notices };
}

function dropByteOrderMark(text: string): string {
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}

function normalizeLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
