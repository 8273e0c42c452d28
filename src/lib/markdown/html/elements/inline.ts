import { toPlainText } from '../../plain-text.ts';
import type { Mark } from '../../tree.ts';
import type { InlineElement } from '../element.ts';
import { joinTexts } from '../join-texts.ts';

export function mark(type: Mark['type']): InlineElement {
  return {
    level: 'inline',
    build({ inlines }, position) {
      return inlines.length === 0 ? [] : [{ type, position, children: joinTexts(inlines) }];
    },
  };
}

export const code: InlineElement = {
  level: 'inline',
  build({ inlines }, position) {
    const value = toPlainText(inlines);
    return value === '' ? [] : [{ type: 'inlineCode', position, value }];
  },
};

/** `<a href>`; without an address it is only its content. An empty link is still a link. */
export const link: InlineElement = {
  level: 'inline',
  build({ inlines, attributes, continues }, position) {
    const url = attributes.get('href');
    if (url === undefined || (continues && inlines.length === 0)) return inlines;
    return [{ type: 'link', url: url.trim(), title: null, position, children: joinTexts(inlines) }];
  },
};
