import { decodeEntities } from '../entities/decode-entities.ts';
import type { Block, Inline } from '../tree.ts';
import type { BlockElement, InlineElement, VoidElement } from './element.ts';
import { isBlock } from './element.ts';
import { findElement } from './elements.ts';
import { lineBreakAt } from './flatten-parts.ts';
import { joinTexts } from './join-texts.ts';
import { OpenElements } from './open-elements.ts';
import { closeBlockElement, openBlockElement, supplyParents } from './placement.ts';
import { splitText } from './split-text.ts';
import type { HtmlListener, OpeningTag } from './tag.ts';

/** Elements open within one another; more of them vanish and leave their text. */
const DEEPEST_ELEMENT = 100;
/** Inline elements open at once; each block within them opens them all again. */
const MOST_INLINE_ELEMENTS = 8;

/**
 * Puts raw HTML together with the Markdown around and inside it. Tags, text and Markdown nodes are
 * told in document order; what is never closed ends with the container, what closes nothing is
 * ignored.
 */
export class Assembly implements HtmlListener {
  readonly #open: OpenElements;
  readonly #inlineOnly: boolean;
  /** Where the last thing that was told ends: there ends what nothing closes. */
  #lastEnd: number;
  /** Block elements open too deep to count. */
  #ignored = 0;

  /** `inlineOnly`: where no block can stand, as in a heading; blocks are then lines. */
  constructor(start: number, options: { readonly inlineOnly: boolean }) {
    this.#inlineOnly = options.inlineOnly;
    this.#open = new OpenElements(start, { makesParagraphs: !options.inlineOnly });
    this.#lastEnd = start;
  }

  addBlock(block: Block): void {
    const isWrapped = block.type === 'paragraph' && this.#open.top.element.level === 'inline';
    if (isWrapped) {
      for (const inline of block.children) this.addInline(inline);
      this.endHtmlBlock();
      return;
    }
    const suspended = this.#open.suspendInlines(this.#lastEnd);
    supplyParents(this.#open, block.position.start);
    this.#open.top.parts.push(block);
    this.#lastEnd = block.position.end;
    this.#open.reopen(suspended);
  }

  addInline(inline: Inline): void {
    const { top } = this.#open;
    const isSpace = inline.type === 'text' && inline.value.trim() === '';
    if (isSpace && top.element.level === 'block' && top.element.implies !== undefined) return;
    supplyParents(this.#open, inline.position.start);
    this.#open.top.inlines.push(inline);
    this.#lastEnd = inline.position.end;
  }

  /** Text of HTML, in which any amount of space is one. */
  text(source: string, start: number): void {
    if (this.#isPreformatted) {
      const position = { start, end: start + source.length };
      this.addInline({ type: 'text', value: decodeEntities(source), position });
      return;
    }
    for (const text of splitText(source, start)) this.addInline(text);
  }

  open(tag: OpeningTag): void {
    const element = findElement(tag.name);
    if (tag.name === 'input') this.#readBox(tag);
    if (element === undefined) return;
    if (element.level === 'void') this.#addVoid(element.build(tag));
    else if (element.level === 'inline') {
      if (!this.#isPreformatted) this.#openInline(tag, element);
    } else this.#openBlock(tag, element);
    this.#lastEnd = tag.end;
  }

  close(name: string, start: number, end: number): void {
    const element = findElement(name);
    if (element?.level === 'inline') this.#closeInline(name, end);
    else if (element?.level === 'block') this.#closeBlock(name, start, end);
  }

  /** Ends a paragraph of Markdown, and every inline element in it. */
  endParagraph(): void {
    this.#open.suspendInlines(this.#lastEnd);
  }

  /** Ends a block of raw HTML; its elements stay open for what follows. */
  endHtmlBlock(): void {
    this.#open.reopen(this.#open.suspendInlines(this.#lastEnd));
  }

  /** Ends everything; gives the box that stood in the container itself, if one did. */
  finishBlocks(): { readonly blocks: Block[]; readonly checked: boolean | null } {
    this.#open.closeTo(1, this.#lastEnd);
    this.#open.suspendInlines(this.#lastEnd);
    const { parts, checked } = this.#open.root;
    return { blocks: parts.filter(isBlock), checked };
  }

  finishInlines(): Inline[] {
    this.#open.closeTo(1, this.#lastEnd);
    return joinTexts(this.#open.root.inlines);
  }

  get #isPreformatted(): boolean {
    return this.#open.findLast(({ name }) => name === 'pre') > 0;
  }

  /** `<input type="checkbox">` ticks the item it stands in. */
  #readBox({ attributes }: OpeningTag): void {
    if (attributes.get('type')?.toLowerCase() !== 'checkbox') return;
    const index = this.#open.findLast(({ name }) => name === 'li');
    const item = this.#open.at(index) ?? this.#open.root;
    item.checked ??= attributes.has('checked');
  }

  #addVoid(node: ReturnType<VoidElement['build']>): void {
    if (node === null) return;
    if (node.type !== 'thematicBreak') this.addInline(node);
    else if (this.#inlineOnly) this.#beginLine(node.position.start);
    else this.addBlock(node);
  }

  #openInline(tag: OpeningTag, element: InlineElement): void {
    if (tag.name === 'a') this.#closeInline('a', this.#lastEnd);
    supplyParents(this.#open, tag.start);
    if (this.#open.depth - this.#open.blockIndex > MOST_INLINE_ELEMENTS) return;
    this.#open.push(tag, element);
  }

  #closeInline(name: string, end: number): void {
    const { block, blockIndex } = this.#open;
    block.suspended = block.suspended.filter((tag) => tag.name !== name);
    const index = this.#open.findLast((frame) => frame.name === name);
    if (index <= blockIndex) return;
    const inner = this.#open.closeInlines(index + 1, this.#lastEnd);
    this.#open.closeTo(index, end);
    this.#open.reopen(inner);
    this.#lastEnd = end;
  }

  #openBlock(tag: OpeningTag, element: BlockElement): void {
    if (this.#inlineOnly) this.#beginLine(tag.start);
    else if (this.#open.depth > DEEPEST_ELEMENT) this.#ignored++;
    else openBlockElement(this.#open, tag, element, this.#lastEnd);
  }

  #closeBlock(name: string, start: number, end: number): void {
    if (this.#inlineOnly) this.#beginLine(start);
    else if (this.#ignored > 0) this.#ignored--;
    else if (closeBlockElement(this.#open, name, end)) this.#lastEnd = end;
  }

  /** Where no block can stand, one begins on a line of its own. */
  #beginLine(offset: number): void {
    const last = this.#open.top.inlines.at(-1);
    if (last !== undefined && last.type !== 'lineBreak') this.addInline(lineBreakAt(offset));
  }
}
