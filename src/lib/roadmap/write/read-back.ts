import { applyTitle } from '../apply-title.ts';
import { isContentsTitle } from '../contents.ts';
import { newDraft, type Draft } from '../draft.ts';
import { readItemText } from '../item-text.ts';
import type { Words } from '../line.ts';
import type { RoadmapNode } from '../model.ts';
import { isForeword, speaksOfDocument } from '../notes.ts';
import { Reading } from '../reading.ts';
import { findLabel } from '../statements/labels.ts';
import { cleanTitle } from '../title/clean-title.ts';
import { joinWords, plainWords } from './inline.ts';

const EMPTY = { text: '', frontMatter: null, blocks: [], notices: [] };

/** What the reader makes of a heading. */
export function readAsHeading(words: Words): Draft {
  const draft = newDraft('heading', null, 0);
  applyTitle(draft, cleanTitle(words, true));
  return draft;
}

/** Headings that the reader would not take for something to learn. */
export function isSpecial(mask: string): boolean {
  const { title } = cleanTitle({ text: mask, mask }, true);
  return (
    speaksOfDocument(title) ||
    isForeword(title) ||
    isContentsTitle(title) ||
    findLabel(`${title}:`) !== null
  );
}

/** What the reader makes of an item; null where it would take the line for a statement. */
export function readAsItem(
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

/** Whether what was read says nothing else than the node does; some of it may still be missing. */
export function isSame(draft: Draft, node: RoadmapNode, summary: string | null): boolean {
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
