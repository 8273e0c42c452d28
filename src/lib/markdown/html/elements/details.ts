import type { Block } from '../../tree.ts';
import type { BlockElement, Part } from '../element.ts';
import { isBlock } from '../element.ts';
import { flattenParts } from '../flatten-parts.ts';

export const details: BlockElement = {
  level: 'block',
  build({ parts }, position) {
    const first = parts[0];
    const summary = first?.type === 'summary' ? first.children : [];
    const children = (first?.type === 'summary' ? parts.slice(1) : parts).flatMap(asBlock);
    if (summary.length === 0 && children.length === 0) return [];
    return [{ type: 'details', position, summary, children }];
  },
};

export const summary: BlockElement = {
  level: 'block',
  parents: ['details'],
  build({ parts }, position) {
    return [{ type: 'summary', position, children: flattenParts(parts) }];
  },
};

/** A summary that does not come first is content like any other. */
function asBlock(part: Part): Block[] {
  if (part.type === 'summary') return [{ ...part, type: 'paragraph' }];
  return isBlock(part) ? [part] : [];
}
