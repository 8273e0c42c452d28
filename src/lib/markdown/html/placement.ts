import type { BlockElement } from './element.ts';
import { findElement } from './elements.ts';
import { wrapper } from './elements/wrapper.ts';
import { tagAt } from './open-elements.ts';
import type { OpenElements } from './open-elements.ts';
import type { OpeningTag } from './tag.ts';

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const CELLS = ['td', 'th'];
const TABLE_FAMILY = ['table', 'thead', 'tbody', 'tfoot', 'tr', ...CELLS];

/** Opens what content must stand in where the author left it out: an item in a list, say. */
export function supplyParents(open: OpenElements, offset: number): void {
  for (;;) {
    const { element } = open.block;
    const name = element.level === 'block' ? element.implies : undefined;
    const implied = name === undefined ? undefined : findElement(name);
    if (name === undefined || implied?.level !== 'block') return;
    open.push(tagAt(name, offset), implied);
  }
}

/** Opens a block element, after closing what cannot go on around it. */
export function openBlockElement(
  open: OpenElements,
  tag: OpeningTag,
  element: BlockElement,
  lastEnd: number,
): void {
  const suspended = open.suspendInlines(lastEnd);
  if (open.top.name === 'p') open.closeTo(open.depth - 1, lastEnd);
  closeImplicitly(open, element, lastEnd);
  const placed = place(open, tag, element);
  open.suspendInlines(lastEnd);
  open.push(tag, placed).suspended = suspended;
  open.reopen(suspended);
}

/** Closes the innermost element of the name, with all in it; whether there was one. */
export function closeBlockElement(open: OpenElements, name: string, end: number): boolean {
  const names = HEADINGS.includes(name) ? HEADINGS : [name];
  const index = open.findLast((frame) => names.includes(frame.name));
  if (index < 0) return false;
  const cell = open.findLast((frame) => CELLS.includes(frame.name));
  if (cell > index && !TABLE_FAMILY.includes(name)) return false;
  open.closeTo(index, end);
  return true;
}

function closeImplicitly(open: OpenElements, { closes }: BlockElement, lastEnd: number): void {
  if (closes === undefined) return;
  for (;;) {
    const index = open.findLast(({ name }) => closes.names.includes(name));
    const barrier = open.findLast(({ name }) => closes.within.includes(name));
    if (index < 0 || index < barrier) return;
    open.closeTo(index, lastEnd);
  }
}

/** Sees to it that the element's parent is open; without one, it is a mere wrapper. */
function place(open: OpenElements, tag: OpeningTag, element: BlockElement): BlockElement {
  const { parents, missingParent } = element;
  if (parents?.includes(open.block.name) === true) return element;
  if (missingParent !== undefined) {
    const { name, inside } = missingParent;
    const isInside = inside === undefined || open.findLast((frame) => frame.name === inside) > 0;
    const parent = findElement(name);
    if (isInside && parent?.level === 'block') {
      const parentTag = tagAt(name, tag.start);
      open.push(parentTag, place(open, parentTag, parent));
      return element;
    }
  }
  supplyParents(open, tag.start);
  return parents === undefined ? element : wrapper;
}
