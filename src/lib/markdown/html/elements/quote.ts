import type { BlockElement } from '../element.ts';
import { isBlock } from '../element.ts';

export const quote: BlockElement = {
  level: 'block',
  build({ parts }, position) {
    const children = parts.filter(isBlock);
    return children.length === 0 ? [] : [{ type: 'blockquote', position, children }];
  },
};
