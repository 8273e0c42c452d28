import type { MarkdownConfig } from '@lezer/markdown';
import { DEEPEST_BLOCK } from './limits.ts';

/** Reads the rest of a line that stands too deep as plain words, without looking into it. */
export const depthLimit: MarkdownConfig = {
  defineNodes: [{ name: 'TooDeep', block: true }],
  parseBlock: [
    {
      name: 'DepthLimit',
      before: 'LinkReference',
      parse(context, line) {
        if (context.depth <= DEEPEST_BLOCK) return false;
        const from = context.lineStart + line.pos;
        const to = context.lineStart + line.text.length;
        context.addElement(context.elt('TooDeep', from, to));
        context.nextLine();
        return true;
      },
    },
  ],
};
