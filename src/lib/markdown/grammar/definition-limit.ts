import type { LeafBlockParser, MarkdownConfig } from '@lezer/markdown';
import { MOST_DEFINITION_LINES } from './limits.ts';

const TABLE_LINE = /^[\s|:-]*-[\s|:-]*$/;

/**
 * Ends an overlong paragraph that begins with `[`: Lezer reads all of it again with each line, to
 * see whether a link's definition ends there. A table is left whole.
 */
function countLines(): LeafBlockParser {
  let lines = 0;
  let isTable = false;
  return {
    nextLine(context, line, leaf) {
      lines++;
      if (lines === 1) isTable = TABLE_LINE.test(line.text.slice(line.pos));
      if (isTable || lines < MOST_DEFINITION_LINES) return false;
      const end = leaf.start + leaf.content.length;
      const children = context.parser.parseInline(leaf.content, leaf.start);
      context.addLeafElement(leaf, context.elt('Paragraph', leaf.start, end, children));
      return true;
    },
    finish: () => false,
  };
}

export const definitionLimit: MarkdownConfig = {
  parseBlock: [
    {
      name: 'DefinitionLimit',
      before: 'LinkReference',
      leaf: (_context, leaf) => (leaf.content.startsWith('[') ? countLines() : null),
    },
  ],
};
