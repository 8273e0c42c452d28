import type { Block, Blockquote } from '#lib/markdown';
import { isRoot } from '../draft.ts';
import { flatten } from '../flatten.ts';
import { readNotes } from '../notes.ts';
import type { Reading } from '../reading.ts';
import type { Run } from './run.ts';

/** What is quoted speaks about the node it stands in; below the title, its lists are notes. */
export function readBlockquote(block: Blockquote, run: Run): void {
  run.lead = null;
  const { owner, reading } = run;
  const blocks = block.children.map((child) => asProse(child, reading));
  if (!isRoot(owner)) {
    run.readBlocks(blocks, owner, reading);
    return;
  }
  for (const child of blocks) {
    if (child.type === 'list') readNotes([child], reading);
    else run.readBlocks([child], owner, reading);
  }
}

/** A heading in a quote opens no section of the document. */
function asProse(block: Block, reading: Reading): Block {
  if (block.type !== 'heading') return block;
  const { position, children } = block;
  reading.anchor(flatten(children, position.start).text, null);
  return { type: 'paragraph', position, children };
}
