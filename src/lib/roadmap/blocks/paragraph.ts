import type { Inline, Paragraph } from '#lib/markdown';
import { isListOfAnchors } from '../contents.ts';
import { isRoot } from '../draft.ts';
import { flatten } from '../flatten.ts';
import { cutLine, originOf, splitLines, tidy, type Line } from '../line.ts';
import { isChat } from '../notes.ts';
import { readProse } from '../prose.ts';
import { takeResources } from '../resources.ts';
import { readHeading } from '../sections.ts';
import { readStatement } from '../statements/read-statement.ts';
import { findLabel, namesPrerequisites, runsOn } from '../statements/labels.ts';
import { asksToChoose } from '../title/choose.ts';
import { cleanTitle } from '../title/clean-title.ts';
import type { Lead, Run } from './run.ts';

/** `> [!NOTE]`: how GitHub marks a quote. */
const ALERT = /^\[!\w+\]\s*/;
/** Labels that only announce the list below them. */
const ANNOUNCES =
  /^(?:topics?|key topics|topics? (?:covered|to learn|to cover)|what (?:you(?:['’]ll| will)?|to) learn|what to (?:learn|study|know)|learn|study|concepts?|key concepts|skills|key skills|contents?|subtopics?|checklist|tasks?|to ?do|includes?|covers?)$/i;
/** A request to choose that says nothing else. */
const BARE_REQUEST =
  /^[^\p{L}\p{N}]*(?:choose|pick|select)\s+(?:any\s+)?one(?:\s+of\s+(?:these|them|the\s+following))?(?:\s+to\s+\w+)?[^\p{L}\p{N}]*$/iu;
const LONGEST_TITLE = 90;

/** Words below a heading or in an item: statements about the node, or its summary. */
export function readParagraph(block: Paragraph, run: Run): void {
  run.lead = null;
  const { owner, reading } = run;
  let line = flatten(block.children, block.position.start);
  if (isPictures(block.children)) {
    takeResources(line, owner, reading);
    return;
  }
  const alert = ALERT.exec(line.mask);
  if (alert) line = cutLine(line, alert[0].length);
  if (isChat(line.mask)) {
    takeResources(line, reading.root, reading);
    reading.note(tidy(line.text), block.position.start);
    if (line.text.trimEnd().endsWith(':')) run.lead = { type: 'notes' };
    return;
  }
  const pieces = splitStatements(line);
  pieces.forEach((piece, index) => {
    if (index === pieces.length - 1 && run.next?.type === 'list') {
      run.lead = readLead(piece, run);
      if (run.lead !== null) return;
    }
    if (readStatement(piece, owner, reading)) return;
    if (asksToChoose(piece.mask)) {
      reading.chooseHeadings(owner, originOf(piece, 0));
      readRequest(piece, run);
    } else readProse(piece, owner, reading);
  });
}

/** A request to choose is prose only where it says more than that. */
function readRequest(line: Line, { owner, reading }: Run): void {
  if (BARE_REQUEST.test(line.mask)) takeResources(line, owner, reading);
  else readProse(line, owner, reading);
}

/** The lines of a paragraph that begin with a label stand for themselves; others run together. */
function splitStatements(line: Line): readonly Line[] {
  const lines = splitLines(line, runsOn);
  if (lines.length === 1 || !lines.some(({ mask }) => findLabel(mask))) return [line];
  return lines;
}

/** What the last words before a list make of it; null where they are only words. */
function readLead(line: Line, run: Run): Lead | null {
  const { owner, reading } = run;
  const start = originOf(line, 0);
  const label = findLabel(line.mask);
  if (label && label.end >= line.mask.trimEnd().length && line.links.length === 0) {
    if (label.kind === 'choose') return { type: 'choice', start };
    if (label.kind === 'resources') return { type: 'resources' };
    if (isRoot(owner)) return null;
    if (label.kind === 'requires') return { type: 'names', origin: 'declared' };
    if (label.kind === 'built-with') return { type: 'names', origin: 'project' };
  }
  if (label) return null;
  if (asksToChoose(line.mask)) {
    readRequest(line, run);
    return { type: 'choice', start };
  }
  if (isBoldOnly(line)) return readBoldLead(line, run, start);
  if (isRoot(owner) && reading.hasSections && line.text.trimEnd().endsWith(':')) {
    readProse(line, owner, reading);
    return { type: 'notes' };
  }
  return null;
}

/** `**Basics**` above a list is a heading that nobody marked up. */
function readBoldLead(line: Line, run: Run, start: number): Lead | null {
  const { title } = cleanTitle({ text: line.mask, mask: line.mask }, true);
  if (ANNOUNCES.test(title)) {
    takeResources(line, run.owner, run.reading);
    return { type: 'topics' };
  }
  if (!isRoot(run.owner) && run.next && namesPrerequisites(title) && isListOfAnchors(run.next)) {
    return { type: 'names', origin: 'declared' };
  }
  if (run.owner.form === 'item') return null;
  return { type: 'group', draft: readHeading(line, start, run.owner, run.reading, false) };
}

function isBoldOnly(line: Line): boolean {
  if (!line.bold || line.bold.end > LONGEST_TITLE) return false;
  return /^[\s:]*$/.test(line.mask.slice(line.bold.end));
}

/** Pictures and badges, linked or not, with nothing beside them. */
export function isPictures(inlines: readonly Inline[]): boolean {
  return (
    inlines.length > 0 &&
    inlines.every((inline) => {
      if (inline.type === 'image' || inline.type === 'lineBreak') return true;
      if (inline.type === 'text') return inline.value.trim() === '';
      return inline.type === 'link' && isPictures(inline.children);
    })
  );
}
