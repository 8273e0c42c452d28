import type { BlockElement, Summary } from '../element.ts';
import { isBlock } from '../element.ts';
import { flattenParts } from '../flattenParts.ts';

export const details: BlockElement = {
  level: 'block',
  build({ parts }, position) {
    const summary = parts.find((part): part is Summary => part.type === 'summary')?.children ?? [];
    const children = parts.filter(isBlock);
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
