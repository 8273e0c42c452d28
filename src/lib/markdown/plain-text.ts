import type { Inline } from './tree.ts';

/**
 * What a reader sees of inline content, on one line: code as its text, links as their words, images
 * as their alternative text, line breaks as a space.
 */
export function toPlainText(inlines: readonly Inline[]): string {
  return inlines.map(inlineText).join('').replace(/\s+/g, ' ').trim();
}

function inlineText(inline: Inline): string {
  switch (inline.type) {
    case 'text':
    case 'inlineCode':
      return inline.value;
    case 'image':
      return inline.alternative;
    case 'lineBreak':
      return ' ';
    default:
      return inline.children.map(inlineText).join('');
  }
}
