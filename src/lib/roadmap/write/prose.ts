import { tidy } from '../line.ts';
import { isChat } from '../notes.ts';
import { findLabel } from '../statements/labels.ts';
import { asksToChoose } from '../title/choose.ts';
import { endOfLeadingIcons } from '../title/icons.ts';
import { readSpokenImportance } from '../title/importance.ts';
import { asCode, asCodeBlock, escapeLine } from './inline.ts';

/** A paragraph of a summary; as code where its words would say something to the reader. */
export function writeProse(text: string): string {
  const isPlain =
    findLabel(text) === null &&
    !isChat(text) &&
    !asksToChoose(text) &&
    readSpokenImportance(text) === null &&
    endOfLeadingIcons(text) === 0 &&
    !text.startsWith('[!');
  return isPlain ? escapeLine(text) : asCode(text);
}

/** A note: a paragraph where it is one line, else a block of code, which keeps its lines. */
export function writeNote(text: string): string {
  return tidy(text) === text ? escapeLine(text) : asCodeBlock(text);
}
