import { InlineContext } from '@lezer/markdown';
import type { MarkdownConfig } from '@lezer/markdown';

const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const OPEN_PARENTHESIS = 40;
const BACKSLASH = 92;

/** How far an outer bracket's end is looked for: CommonMark's limit for a link label. */
const LONGEST_LABEL = 999;

/**
 * Lets `[[1] Title](url)` be one link. Lezer takes every `[1]` for a reference, defined or not, and
 * a link cannot hold a link; so brackets inside what is plainly an inline link's text stay text.
 */
export const nestedBrackets: MarkdownConfig = {
  parseInline: [
    {
      name: 'NestedBrackets',
      before: 'Link',
      parse(context, next, position) {
        if (next !== CLOSE_BRACKET) return -1;
        const following = context.char(position + 1);
        if (following === OPEN_PARENTHESIS || following === OPEN_BRACKET) return -1;
        const inner = context.findOpeningDelimiter(InlineContext.linkStart);
        if (inner === null || !isInsideBracket(context, inner)) return -1;
        if (!endsAsInlineLink(context, position + 1)) return -1;
        for (const element of context.takeContent(inner)) context.addElement(element);
        return position + 1;
      },
    },
  ],
};

function isInsideBracket(context: InlineContext, inner: number): boolean {
  const image = context.findOpeningDelimiter(InlineContext.imageStart);
  if (image !== null && image > inner) return false;
  for (let index = inner - 1; index >= 0; index--) {
    if (context.getDelimiterAt(index)?.type === InlineContext.linkStart) return true;
  }
  return false;
}

/** Whether the bracket around `position` closes soon, with an address right after it. */
function endsAsInlineLink(context: InlineContext, position: number): boolean {
  const limit = Math.min(context.end, position + LONGEST_LABEL);
  let depth = 0;
  for (let index = position; index < limit; index++) {
    const code = context.char(index);
    if (code === BACKSLASH) index++;
    else if (code === OPEN_BRACKET) depth++;
    else if (code === CLOSE_BRACKET && depth > 0) depth--;
    else if (code === CLOSE_BRACKET) return context.char(index + 1) === OPEN_PARENTHESIS;
  }
  return false;
}
