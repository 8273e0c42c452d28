import { byNodeType } from '../grammar/grammar.ts';
import type { BlockReader } from '../reader.ts';
import { readBlockquote } from './blockquote.ts';
import { readCodeBlock } from './code-block.ts';
import { readDefinition } from './footnote.ts';
import { readHeading } from './heading.ts';
import { readHtml } from './html.ts';
import { readList } from './list.ts';
import { readParagraph, readTask, readTooDeep } from './paragraph.ts';
import { readTable } from './table.ts';
import { readThematicBreak } from './thematic-break.ts';

/** Who reads which block node. */
export const blockReaders = byNodeType<BlockReader>({
  ATXHeading1: readHeading(1),
  ATXHeading2: readHeading(2),
  ATXHeading3: readHeading(3),
  ATXHeading4: readHeading(4),
  ATXHeading5: readHeading(5),
  ATXHeading6: readHeading(6),
  Blockquote: readBlockquote,
  BulletList: readList(false),
  CodeBlock: readCodeBlock,
  CommentBlock: readHtml,
  FencedCode: readCodeBlock,
  HorizontalRule: readThematicBreak,
  HTMLBlock: readHtml,
  LinkReference: readDefinition,
  OrderedList: readList(true),
  Paragraph: readParagraph,
  ProcessingInstructionBlock: readHtml,
  SetextHeading1: readHeading(1),
  SetextHeading2: readHeading(2),
  Table: readTable,
  Task: readTask,
  TooDeep: readTooDeep,
});
