import type { Block, Heading } from '#lib/markdown';
import { readBlocks } from './blocks/read-blocks.ts';
import { isRoot } from './draft.ts';
import { flatten } from './flatten.ts';
import { tidy } from './line.ts';
import { isChat, readNotes } from './notes.ts';
import type { Reading } from './reading.ts';
import { takeResources } from './resources.ts';
import { hasTask } from './lists.ts';
import { cleanTitle } from './title/clean-title.ts';
import { readDocumentTitle } from './title/document-title.ts';

/** Reads the blocks of a document: what stands before its title, the title, and all below. */
export function readDocument(blocks: readonly Block[], reading: Reading): void {
  const at = findTitle(blocks);
  const body = withoutClosingWords(blocks, reading);
  reading.hasSections = body.some((block, index) => block.type === 'heading' && index !== at);
  const title = at < 0 ? undefined : body[at];
  if (title?.type !== 'heading') {
    readBlocks(body, reading.root, reading);
  } else {
    readForeword(body.slice(0, at), reading);
    readTitle(title, reading);
    readBlocks(body.slice(at + 1), reading.root, reading);
  }
  readNotes(blocks.slice(body.length), reading);
}

/**
 * The heading that names the document: its first `#`, unless that is one of several numbered alike.
 * Without any `#`, a heading that stands above all others by its level and its place.
 */
function findTitle(blocks: readonly Block[]): number {
  let level = Infinity;
  let highest: number[] = [];
  let first = -1;
  let count = 0;
  blocks.forEach((block, index) => {
    if (block.type !== 'heading') return;
    count++;
    if (first < 0) first = index;
    if (block.level < level) highest = [];
    level = Math.min(level, block.level);
    if (block.level === level) highest.push(index);
  });
  const [one, other] = highest;
  if (one === undefined) return -1;
  if (level === 1) return isNumberedAlike(blocks[one], blocks[other ?? -1]) ? -1 : one;
  return highest.length === 1 && count > 1 && one === first ? one : -1;
}

function isNumberedAlike(first: Block | undefined, second: Block | undefined): boolean {
  if (first?.type !== 'heading' || second?.type !== 'heading') return false;
  const [one, other] = [first, second].map((heading) =>
    cleanTitle(flatten(heading.children, heading.position.start), true),
  );
  return one?.sequence !== null && one?.sequence === other?.sequence;
}

/** What stands before the title is no part of the roadmap, except what can be ticked. */
function readForeword(blocks: readonly Block[], reading: Reading): void {
  const firstHeading = blocks.findIndex(({ type }) => type === 'heading');
  const end = firstHeading < 0 ? blocks.length : firstHeading;
  for (const block of blocks.slice(0, end)) {
    if (hasTask(block)) readBlocks([block], reading.root, reading);
    else readNotes([block], reading);
  }
  readBlocks(blocks.slice(end), reading.root, reading);
}

function readTitle(heading: Heading, reading: Reading): void {
  const { start } = heading.position;
  const line = flatten(heading.children, start);
  const { title, hours } = readDocumentTitle(line);
  reading.anchor(line.text, isRoot(reading.root) ? null : reading.root);
  takeResources(line, reading.root, reading);
  reading.root.hours ??= hours;
  if (reading.title === '') reading.title = title;
  else if (title !== reading.title) reading.note(tidy(line.text), start);
}

/** Words after the last rule of a document, with no topic among them, take leave of the reader. */
function withoutClosingWords(blocks: readonly Block[], reading: Reading): readonly Block[] {
  const rule = blocks.findLastIndex(({ type }) => type === 'thematicBreak');
  const after = rule < 0 ? [] : blocks.slice(rule + 1);
  const isClosing =
    after.length > 0 &&
    blocks.slice(0, rule).some(({ type }) => type === 'heading') &&
    after.every((block, index) => isClosingWords(block, after[index - 1], reading));
  return isClosing ? blocks.slice(0, rule) : blocks;
}

function isClosingWords(block: Block, before: Block | undefined, reading: Reading): boolean {
  if (block.type === 'paragraph') return true;
  if (block.type !== 'list' || before?.type !== 'paragraph' || hasTask(block)) return false;
  const { start, end } = before.position;
  return isChat(reading.tree.text.slice(start, end));
}
