import { applyTitle } from '../apply-title.ts';
import { newDraft, type Draft } from '../draft.ts';
import { readItemText } from '../item-text.ts';
import type { Words } from '../line.ts';
import type { RoadmapNode } from '../model.ts';
import { isContentsTitle } from '../contents.ts';
import { isForeword, speaksOfDocument } from '../notes.ts';
import { Reading } from '../reading.ts';
import { findLabel } from '../statements/labels.ts';
import { cleanTitle } from '../title/clean-title.ts';
import { asCode, codeWords, escape, joinWords, plainWords } from './inline.ts';

/** The line that names a node, and what it could not say about it. */
export interface TitleLine {
  readonly markdown: string;
  /** Fields that need a statement of their own. */
  readonly missing: ReadonlySet<Field>;
  readonly draft: Draft;
}

export type Field = 'ordinal' | 'importance' | 'hours';

/** A way of writing the line: what is in code, and which marks stand in it. */
interface Style {
  readonly titleAsCode: boolean;
  readonly summaryAsCode: boolean;
  readonly marks: readonly Field[];
}

const ALL: readonly Field[] = ['ordinal', 'importance', 'hours'];

/** From the most readable on; the last one reads back whatever the title is. */
const STYLES: readonly Style[] = [
  { titleAsCode: false, summaryAsCode: false, marks: ['ordinal', 'hours'] },
  { titleAsCode: false, summaryAsCode: false, marks: ALL },
  { titleAsCode: false, summaryAsCode: true, marks: ALL },
  { titleAsCode: false, summaryAsCode: false, marks: [] },
  { titleAsCode: true, summaryAsCode: false, marks: ALL },
  { titleAsCode: true, summaryAsCode: true, marks: ALL },
  { titleAsCode: true, summaryAsCode: true, marks: [] },
];

const EMPTY = { text: '', frontMatter: null, blocks: [], notices: [] };
const WORDED = /^[A-Za-z]+s?\s*[#№]?\s*(.+)$/;

/** The first style in which the reader would read back what is to be written. */
export function writeTitleLine(
  node: RoadmapNode,
  form: 'heading' | 'item',
  firstWords: string | null,
  withImportance: boolean,
): TitleLine {
  const lines = STYLES.map((style) => compose(node, form, firstWords, style, withImportance));
  const [unmarked, ...marked] = lines;
  if (unmarked?.readsBack && !unmarked.missing.has('importance')) return unmarked;
  return marked.find(({ readsBack }) => readsBack) ?? (lines.at(-1) as TitleLine);
}

function compose(
  node: RoadmapNode,
  form: 'heading' | 'item',
  firstWords: string | null,
  style: Style,
  withImportance: boolean,
): TitleLine & { readonly readsBack: boolean } {
  const has = (field: Field): boolean => style.marks.includes(field);
  const lead = `${node.icon === null ? '' : `${node.icon} `}${has('ordinal') ? leadOf(node) : ''}`;
  const marks = [
    withImportance && has('importance') && node.importance !== 'normal' ? node.importance : null,
    has('hours') && node.hours !== null ? `~${node.hours} hours` : null,
  ].filter((mark) => mark !== null);
  const tail = marks.length === 0 ? '' : ` (${marks.join(', ')})`;
  const title = style.titleAsCode ? codeWords(node.title) : plainWords(node.title);
  const written = style.titleAsCode ? asCode(node.title) : escape(node.title);
  const name = joinWords(plainWords(lead), title);
  if (form === 'heading') {
    const draft = readAsHeading(joinWords(name, plainWords(tail)));
    const readsBack = isSame(draft, node, null) && !isSpecial(name.mask + tail);
    return { markdown: `${lead}${written}${tail}`, draft, ...judge(draft, node, readsBack) };
  }
  const words =
    firstWords === null
      ? null
      : style.summaryAsCode
        ? codeWords(firstWords)
        : plainWords(firstWords);
  const draft = readAsItem(name, tail, words, node.done);
  const readsBack = draft !== null && isSame(draft, node, firstWords);
  const says =
    words === null || firstWords === null
      ? ''
      : `: ${style.summaryAsCode ? asCode(firstWords) : escape(firstWords)}`;
  const markdown = `**${lead}${written}**${tail}${says}`;
  return { markdown, draft: draft ?? newDraft('item', null, 0), ...judge(draft, node, readsBack) };
}

/** "Phase 3: " where the author counted phases, else "3. ". */
function leadOf({ ordinal, aliases }: RoadmapNode): string {
  if (ordinal === null) return '';
  const phrase = aliases[0];
  return phrase !== undefined && WORDED.exec(phrase)?.[1] === ordinal
    ? `${phrase}: `
    : `${ordinal}. `;
}

function readAsHeading(words: Words): Draft {
  const draft = newDraft('heading', null, 0);
  applyTitle(draft, cleanTitle(words, true));
  return draft;
}

/** Headings that the reader would not take for something to learn. */
function isSpecial(mask: string): boolean {
  const { title } = cleanTitle({ text: mask, mask }, true);
  return (
    speaksOfDocument(title) ||
    isForeword(title) ||
    isContentsTitle(title) ||
    findLabel(`${title}:`) !== null
  );
}

/** Null where the reader would take the line for a statement. */
function readAsItem(
  name: Words,
  tail: string,
  words: Words | null,
  done: boolean | null,
): Draft | null {
  const line = joinWords(name, plainWords(tail), ...(words ? [plainWords(': '), words] : []));
  if (done === null && findLabel(line.mask)) return null;
  const reading = new Reading(EMPTY);
  const draft = newDraft('item', null, 0);
  const bold = { start: 0, end: name.text.length };
  readItemText({ ...line, links: [], bold, origins: [0, 0] }, draft, reading);
  const isMore = reading.demands.length > 0 || draft.said !== null || draft.labelled;
  return isMore ? null : draft;
}

function isSame(draft: Draft, node: RoadmapNode, summary: string | null): boolean {
  const { title, icon } = node;
  return (
    draft.title === title &&
    draft.icon === icon &&
    (draft.summary[0] ?? null) === summary &&
    (draft.ordinal === null || draft.ordinal === node.ordinal) &&
    (draft.importance === 'normal' || draft.importance === node.importance) &&
    (draft.hours === null || draft.hours === node.hours) &&
    draft.aliases.every((alias, index) => alias === node.aliases[index])
  );
}

function judge(
  draft: Draft | null,
  node: RoadmapNode,
  readsBack: boolean,
): { readonly readsBack: boolean; readonly missing: ReadonlySet<Field> } {
  const missing = new Set<Field>();
  if (draft === null || draft.ordinal !== node.ordinal) missing.add('ordinal');
  if (draft === null || draft.importance !== node.importance) missing.add('importance');
  if (draft === null || draft.hours !== node.hours) missing.add('hours');
  return { readsBack, missing };
}
