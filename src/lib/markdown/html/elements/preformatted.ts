import type { BlockElement } from '../element.ts';
import { flattenParts } from '../flatten-parts.ts';
import type { Inline } from '../../tree.ts';

/** `<pre>`: its text as it stands, but for the line end after the tag. */
export const preformatted: BlockElement = {
  level: 'block',
  build({ parts }, position) {
    const value = flattenParts(parts).map(rawText).join('').replace(/^\n/, '');
    return value === '' ? [] : [{ type: 'codeBlock', position, language: '', value }];
  },
};

function rawText(inline: Inline): string {
  if (inline.type === 'lineBreak') return '\n';
  if (inline.type === 'image') return inline.alternative;
  return 'value' in inline ? inline.value : inline.children.map(rawText).join('');
}
