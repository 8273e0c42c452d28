import type { Block } from '#lib/markdown';
import type { Draft } from './draft.ts';
import { flatten } from './flatten.ts';
import type { Reading } from './reading.ts';
import { isOnlyResources, takeResources } from './resources.ts';

/** Whether there is a box to tick in a block. */
export function hasTask(block: Block): boolean {
  if (block.type === 'list') {
    return block.items.some((item) => item.checked !== null || item.children.some(hasTask));
  }
  return 'children' in block && block.type !== 'heading' && block.type !== 'paragraph'
    ? block.children.some(hasTask)
    : false;
}

/** Whether a block is a list of links to other sites and nothing else. */
export function isListOfResources(block: Block): boolean {
  return (
    block.type === 'list' &&
    block.items.every(({ checked, children: [first, ...rest] }) => {
      if (checked !== null || rest.length > 0 || first?.type !== 'paragraph') return false;
      return isOnlyResources(flatten(first.children, first.position.start));
    })
  );
}

/** Gives the links of a list to a node. */
export function takeListed(block: Block, owner: Draft, reading: Reading): void {
  if (block.type !== 'list') return;
  for (const { children } of block.items) {
    for (const child of children) {
      if (child.type === 'paragraph') {
        takeResources(flatten(child.children, child.position.start), owner, reading);
      }
    }
  }
}
