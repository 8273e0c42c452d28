import type { TreeCursor } from '@lezer/common';
import type { BlockRun } from './blocks/block-run.ts';
import { ClosingTags } from './html/closing-tags.ts';
import type { Definitions } from './definitions.ts';
import type { InlineRun } from './inlines/inline-run.ts';
import type { Span } from './tree.ts';

/** Reads the node under the cursor into the run, and leaves the cursor on that node. */
export type BlockReader = (reader: Reader, run: BlockRun) => void;
export type InlineReader = (reader: Reader, run: InlineRun) => void;

/** What every reader of a kind of node works with. */
export interface Reader {
  readonly text: string;
  readonly cursor: TreeCursor;
  readonly definitions: Definitions;
  /** By the id of the node type; a node without a reader is what its parent makes of it. */
  readonly blockReaders: readonly (BlockReader | undefined)[];
  readonly inlineReaders: readonly (InlineReader | undefined)[];
  /** Where the next `\n` at or after an offset is, or the text's end; quick for rising offsets. */
  lineEndAfter(offset: number): number;
  readonly closingTags: ClosingTags;
  /** Links cannot hold links. */
  insideLink: boolean;
  /** In a table `\|` is a bar even in code. */
  insideTable: boolean;
  /** Marks and links open around the cursor. */
  inlineDepth: number;
  /** The first thing that stood too deep to be read as more than words. */
  tooDeep: Span | null;
}

type Table<Read> = readonly (Read | undefined)[];

export function createReader(
  text: string,
  cursor: TreeCursor,
  definitions: Definitions,
  tables: { readonly blocks: Table<BlockReader>; readonly inlines: Table<InlineReader> },
): Reader {
  return {
    text,
    cursor,
    definitions,
    blockReaders: tables.blocks,
    inlineReaders: tables.inlines,
    lineEndAfter: rememberLineEnds(text),
    closingTags: new ClosingTags(text),
    insideLink: false,
    insideTable: false,
    inlineDepth: 0,
    tooDeep: null,
  };
}

/** Without memory, each short node of an endless line would look for that line's end anew. */
function rememberLineEnds(text: string): (offset: number) => number {
  let from = 0;
  let end = -1;
  return (offset) => {
    if (offset < from || offset > end) {
      const newline = text.indexOf('\n', offset);
      from = offset;
      end = newline < 0 ? text.length : newline;
    }
    return end;
  };
}
