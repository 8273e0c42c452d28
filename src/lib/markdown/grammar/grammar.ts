import { Autolink, Strikethrough, TaskList, parser } from '@lezer/markdown';
import type { MarkdownParser } from '@lezer/markdown';
import { boundedTable } from './bounded-table.ts';
import { depthLimit } from './depth-limit.ts';
import { definitionLimit } from './definition-limit.ts';
import { readInlineInPieces } from './delimiter-limit.ts';
import { nestedBrackets } from './nested-brackets.ts';
import { plainRuns } from './plain-runs.ts';

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
