import type { Heading } from '../../tree.ts';
import type { BlockElement } from '../element.ts';
import { flattenParts } from '../flatten-parts.ts';

const NAMES = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

export function heading(level: Heading['level']): BlockElement {
  return {
    level: 'block',
    closes: { names: NAMES, within: ['td', 'th', 'li', 'details'] },
    build(frame, position) {
      const children = flattenParts(frame.parts);
      return children.length === 0 ? [] : [{ type: 'heading', level, position, children }];
    },
  };
}
