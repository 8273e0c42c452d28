import type { Block, Image, Inline, LineBreak, ListItem, Span, ThematicBreak } from '../tree.ts';
import type { OpeningTag } from './tag.ts';

export interface Summary {
  readonly type: 'summary';
  readonly position: Span;
  readonly children: readonly Inline[];
}

/** A cell may hold blocks until its table is built. */
export interface OpenCell {
  readonly type: 'openCell';
  readonly position: Span;
  readonly isHeader: boolean;
  readonly parts: readonly Part[];
}

export interface OpenRow {
  readonly type: 'openRow';
  readonly position: Span;
  readonly isHeader: boolean;
  readonly cells: readonly OpenCell[];
}

/** What elements are made of: blocks, and parts that only mean something in their parent. */
export type Part = Block | ListItem | OpenRow | OpenCell | Summary;

/** An element that is open, with what it holds so far. */
export interface Frame {
  readonly name: string;
  readonly element: BlockElement | InlineElement;
  readonly start: number;
  readonly attributes: OpeningTag['attributes'];
  /** Whether it goes on with what an element of the same tag began before a block. */
  readonly continues: boolean;
  readonly parts: Part[];
  /** Inline content that has not become a block yet. */
  inlines: Inline[];
  /** Of an item: its box, ticked or not. */
  checked: boolean | null;
  /** Inline elements around this block, to be opened again after it. */
  suspended: readonly OpeningTag[];
}

export interface BlockElement {
  readonly level: 'block';
  /** The element that content stands in where the author left it out. */
  readonly implies?: string;
  /** Where this element must stand; elsewhere it is a mere wrapper. */
  readonly parents?: readonly string[];
  /** The parent to open around it where it is missing, if any of `inside` is open. */
  readonly missingParent?: { readonly name: string; readonly inside?: string };
  /** Elements that end where this one begins, unless one of `within` is open in between. */
  readonly closes?: { readonly names: readonly string[]; readonly within: readonly string[] };
  build(frame: Frame, position: Span): readonly Part[];
}

export interface InlineElement {
  readonly level: 'inline';
  build(frame: Frame, position: Span): readonly Inline[];
}

/** An element that holds nothing. */
export interface VoidElement {
  readonly level: 'void';
  build(tag: OpeningTag): Image | LineBreak | ThematicBreak | null;
}

export type Element = BlockElement | InlineElement | VoidElement;

export function isBlock(part: Part): part is Block {
  return !['listItem', 'openRow', 'openCell', 'summary'].includes(part.type);
}
