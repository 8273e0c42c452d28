import type { Block, List } from '#lib/markdown';
import { flatten } from './flatten.ts';
import { tidy } from './line.ts';
import type { Reading } from './reading.ts';
import { anchorOf, isOnlyLinks, takeResources } from './resources.ts';

const CONTENTS = /^(?:table of contents?|contents|toc)$/i;

export function isContentsTitle(title: string): boolean {
  return CONTENTS.test(title);
}

/** Whether a list is a table of contents: every entry a link to a place in the document. */
export function isContents(list: List): boolean {
  return list.items.length > 1 && beginsInside(list) && pointsInside(list);
}

/** Whether a block is a list of links to places in the document and nothing else. */
export function isListOfAnchors(block: Block): boolean {
  return block.type === 'list' && beginsInside(block) && pointsInside(block);
}

/** A quick look at the first entry: lists that are no contents are many. */
function beginsInside({ items: [first] }: List): boolean {
  const [block] = first?.children ?? [];
  return (
    block?.type === 'paragraph' &&
    block.children.some((inline) => inline.type === 'link' && inline.url.startsWith('#'))
  );
}

function pointsInside(list: List): boolean {
  return list.items.every(({ checked, children: [first, ...rest] }) => {
    if (checked !== null || first?.type !== 'paragraph') return false;
    const line = flatten(first.children, first.position.start);
    if (!isOnlyLinks(line)) return false;
    if (!line.links.every(({ link }) => anchorOf(link.url) !== null)) return false;
    return rest.every((block) => block.type === 'list' && pointsInside(block));
  });
}

/** Takes down the entries of a table of contents, nested ones too. */
export function readContents(blocks: readonly Block[], reading: Reading): void {
  for (const block of blocks) {
    if (block.type === 'paragraph') {
      const line = flatten(block.children, block.position.start);
      if (line.links.length === 0) reading.note(tidy(line.text), block.position.start);
      readEntries(block, reading);
    } else if (block.type === 'list') {
      for (const item of block.items) readContents(item.children, reading);
    } else if (block.type === 'blockquote' || block.type === 'details') {
      readContents(block.children, reading);
    }
  }
}

function readEntries(block: Extract<Block, { type: 'paragraph' }>, reading: Reading): void {
  const line = flatten(block.children, block.position.start);
  takeResources(line, reading.root, reading);
  for (const { start, end, link } of line.links) {
    const anchor = anchorOf(link.url);
    if (anchor === null) continue;
    const title = tidy(line.text.slice(start, end));
    reading.contents.push({ anchor, title, start: link.position.start });
  }
}

/** How many entries that lead nowhere are worth a message each. */
const MOST_REPORTED = 20;

/** Reports entries that lead nowhere, and a contents list in another order than the document. */
export function checkContents(reading: Reading): void {
  let last = -1;
  let isReported = false;
  let missing = 0;
  for (const { anchor, title, start } of reading.contents) {
    const draft = reading.anchors.get(anchor);
    if (draft === undefined) {
      if (missing++ < MOST_REPORTED) reportMissing(title, anchor, start, reading);
      continue;
    }
    if (draft === null) continue;
    if (draft.start < last && !isReported) {
      isReported = true;
      reading.report(
        'contents-order',
        'info',
        `The contents list puts “${title}” later than the document does; bring the two into the same order.`,
        start,
      );
    }
    last = draft.start;
  }
}

function reportMissing(title: string, anchor: string, start: number, reading: Reading): void {
  reading.report(
    'contents-missing',
    'warning',
    `The contents list names “${title}”, but no heading has the anchor #${anchor}; correct the entry or add the section.`,
    start,
  );
}
