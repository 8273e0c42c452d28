import type { Block } from '#lib/markdown';
import type { Draft } from '../draft.ts';
import { outline } from '../outline.ts';
import type { Reading } from '../reading.ts';
import { readSections } from '../sections.ts';
import { readBlockquote } from './blockquote.ts';
import { readCode } from './code.ts';
import { readDetails } from './details.ts';
import { readList } from './list.ts';
import { readParagraph } from './paragraph.ts';
import type { Run } from './run.ts';
import { readTable } from './table.ts';

type Readers = {
  readonly [Type in Block['type']]: (block: Extract<Block, { type: Type }>, run: Run) => void;
};

/** One reader for each kind of block; headings are read with all that stands below them. */
const readers: Readers = {
  heading: () => undefined,
  paragraph: readParagraph,
  blockquote: readBlockquote,
  list: readList,
  table: readTable,
  codeBlock: readCode,
  details: readDetails,
  thematicBreak: () => undefined,
};

/** Reads blocks into the node they stand in, headings among them with their sections. */
export function readBlocks(blocks: readonly Block[], owner: Draft, reading: Reading): void {
  const { before, sections } = outline(blocks);
  const run: Run = { owner, reading, next: null, lead: null, readBlocks };
  before.forEach((block, index) => {
    run.next = before[index + 1] ?? null;
    readBlock(block, run);
  });
  readSections(sections, owner, reading, readBlocks);
}

function readBlock<Type extends Block['type']>(
  block: Extract<Block, { type: Type }>,
  run: Run,
): void {
  const read = readers[block.type] as (block: Block, run: Run) => void;
  read(block, run);
}
