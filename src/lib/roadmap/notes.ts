import type { Block, ListItem } from '#lib/markdown';
import { flatten } from './flatten.ts';
import { originOf, splitLines, tidy, type Line } from './line.ts';
import type { Reading } from './reading.ts';
import { takeResources } from './resources.ts';
import { noticeStrictOrder } from './strict-order.ts';
import { leadingIcon } from './title/icons.ts';

/** Titles of sections that speak about the document, not about what to learn. */
const ABOUT_THE_DOCUMENT =
  /^(?:how to (?:use|read|follow|navigate|work with)\b.*|using this\b.*|about(?: (?:this|the)\b.*)?|(?:final|closing|last|parting)\s+(?:advice|thoughts?|words?|notes?|tips?|remarks?|message)|foreword|preface|disclaimer|licen[cs]e|contributing|contributions?|contributors?|acknowledge?ments?|credits|thanks|contact|(?:(?:pro|general|study|learning|bonus|quick|helpful|useful)\s+)?(?:tips?|advice|notes?)(?: (?:for|and|on)\b.*)?|faqs?|frequently asked questions|conclusion|changelog|legend)$/i;

/** Titles of sections that only speak about the document when nothing but words stands in them. */
const FOREWORD =
  /^(?:introduction|intro|overview|summary|background|motivation|goals?|wrap[- ]?up|next steps|what(?:['’]s| is) next)$/i;

/** The heading that says no more than that notes follow. */
const PLAIN_NOTES = /^notes$/i;

/** What a chat leaves behind around the document it wrote. */
const CHAT =
  /^[^\p{L}\p{N}]*(?:let me know\b|(?:just )?tell me\b|if you(?:['’]d| would)? (?:want|like|need|prefer),?\s*(?:me\b|i\b)|would you like\b|do you want me\b|want me to\b|shall i\b|should i\b|i can (?:also|now)\b|i hope this\b|hope this helps\b|feel free to (?:ask|reach)\b|happy (?:learning|coding)\b|good luck\b|(?:sure|certainly|absolutely|of course)[!,.]\s|here(?:['’]s| is) (?:a|an|your|the) .{0,60}roadmap\b)/iu;

export function speaksOfDocument(title: string): boolean {
  return ABOUT_THE_DOCUMENT.test(title);
}

export function isForeword(title: string): boolean {
  return FOREWORD.test(title);
}

/** Whether words are left over from a chat, such as "Let me know if …". */
export function isChat(words: string): boolean {
  return CHAT.test(words);
}

/** The heading of a section of notes is a note too, unless it only says "Notes". */
export function noteHeading(title: string, start: number, reading: Reading): void {
  if (!PLAIN_NOTES.test(title)) reading.note(title, start);
}

/** Keeps all that stands in the blocks as notes of the roadmap: one for each paragraph, item and row. */
export function readNotes(blocks: readonly Block[], reading: Reading): void {
  for (const block of blocks) readNote(block, reading);
}

function readNote(block: Block, reading: Reading): void {
  switch (block.type) {
    case 'heading': {
      const line = flatten(block.children, block.position.start);
      reading.anchor(line.text, null);
      noteLine(line, block.position.start, reading);
      return;
    }
    case 'paragraph':
      for (const line of bulletLines(flatten(block.children, block.position.start))) {
        noteLine(line, originOf(line, 0), reading);
      }
      return;
    case 'blockquote':
      readNotes(block.children, reading);
      return;
    case 'details':
      noteLine(flatten(block.summary, block.position.start), block.position.start, reading);
      readNotes(block.children, reading);
      return;
    case 'list':
      for (const item of block.items) noteItem(item, reading);
      return;
    case 'table':
      for (const row of [block.header, ...block.rows]) {
        const cells = row.cells.map((cell) => flatten(cell.children, cell.position.start));
        for (const cell of cells) takeResources(cell, reading.root, reading);
        const texts = cells.map(({ text }) => tidy(text)).filter((text) => text !== '');
        reading.note(texts.join(' | '), row.position.start);
      }
      return;
    case 'codeBlock':
      reading.note(block.value.trimEnd(), block.position.start);
      return;
    case 'thematicBreak':
  }
}

function noteItem(item: ListItem, reading: Reading): void {
  const [first, ...rest] = item.children;
  if (first?.type !== 'paragraph') {
    readNotes(item.children, reading);
    return;
  }
  noteLine(flatten(first.children, first.position.start), item.position.start, reading);
  readNotes(rest, reading);
}

function noteLine(line: Line, start: number, reading: Reading): void {
  takeResources(line, reading.root, reading);
  const text = tidy(line.text);
  noticeStrictOrder(text, start, reading);
  reading.note(text, start);
}

/** Lines that each begin with an emoji or a typed bullet are a list that nobody marked up. */
export function bulletLines(line: Line): readonly Line[] {
  const lines = splitLines(line);
  const isList = lines.length > 1 && lines.every(({ text }) => leadingIcon(text.trimStart()));
  return isList ? lines : [line];
}
