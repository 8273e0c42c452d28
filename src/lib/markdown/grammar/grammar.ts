import { Autolink, Strikethrough, TaskList, parser } from '@lezer/markdown';
import type { MarkdownParser } from '@lezer/markdown';
import { boundedTable } from './boundedTable.ts';
import { depthLimit } from './depthLimit.ts';
import { definitionLimit } from './definitionLimit.ts';
import { readInlineInPieces } from './delimiterLimit.ts';
import { nestedBrackets } from './nestedBrackets.ts';
import { plainRuns } from './plainRuns.ts';

/** GitHub's Markdown as Lezer parses it, bounded so that no text takes more than linear time. */
export const grammar: MarkdownParser = readInlineInPieces(
  parser.configure([
    boundedTable,
    TaskList,
    Strikethrough,
    Autolink,
    depthLimit,
    definitionLimit,
    nestedBrackets,
    plainRuns,
  ]),
);

/** One entry for each of the grammar's node types, at the place of its id, from a table by name. */
export function byNodeType<Entry>(table: Readonly<Record<string, Entry>>): (Entry | undefined)[] {
  return grammar.nodeSet.types.map((type) => table[type.name]);
}
