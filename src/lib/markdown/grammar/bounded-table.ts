import { Table } from '@lezer/markdown';
import type { MarkdownConfig } from '@lezer/markdown';
import { LONGEST_DELIMITER_ROW } from './limits.ts';

/** GFM's tables, but no table begins before an endless line: Lezer reads such a line in square time. */
export const boundedTable: MarkdownConfig = {
  ...Table,
  parseBlock: (Table.parseBlock ?? []).map((block) => ({
    ...block,
    endLeaf: (context, line, leaf) =>
      context.peekLine().length <= LONGEST_DELIMITER_ROW &&
      (block.endLeaf?.(context, line, leaf) ?? false),
  })),
};
