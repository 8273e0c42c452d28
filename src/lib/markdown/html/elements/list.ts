import type { ListItem, Span } from '../../tree.ts';
import type { BlockElement, Frame, Part } from '../element.ts';
import { isBlock } from '../element.ts';

const LISTS = ['ul', 'ol', 'menu'];
const FIRST_ORDINAL = 1;

export function list(ordered: boolean): BlockElement {
  return {
    level: 'block',
    implies: 'li',
    build(frame, position) {
      const items = frame.parts.filter((part) => part.type === 'listItem');
      if (items.length === 0) return [];
      return [{ type: 'list', ordered, position, items: ordered ? number(items, frame) : items }];
    },
  };
}

export const item: BlockElement = {
  level: 'block',
  parents: LISTS,
  missingParent: { name: 'ul' },
  closes: { names: ['li'], within: [...LISTS, 'td', 'th'] },
  build: (frame, position) => [buildItem(frame.parts, position, frame.checked)],
};

function buildItem(parts: readonly Part[], position: Span, checked: boolean | null): ListItem {
  return { type: 'listItem', ordinal: null, checked, position, children: parts.filter(isBlock) };
}

function number(items: readonly ListItem[], frame: Frame): ListItem[] {
  const start = Number.parseInt(frame.attributes.get('start') ?? '', 10);
  const first = Number.isSafeInteger(start) ? start : FIRST_ORDINAL;
  return items.map((each, index) => ({ ...each, ordinal: first + index }));
}
