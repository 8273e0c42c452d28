import { decodeEntities } from '../entities/decodeEntities.ts';
import type { Block, Inline } from '../tree.ts';
import type { BlockElement, Frame, InlineElement } from './element.ts';
import { isBlock } from './element.ts';
import { findElement } from './elements.ts';
import { wrapper } from './elements/wrapper.ts';
import { lineBreakAt } from './flattenParts.ts';
import { joinBlockTexts } from './joinTexts.ts';
import { splitText } from './splitText.ts';
import type { HtmlListener, OpeningTag } from './tag.ts';

/** Elements open within one another; more of them vanish and leave their text. */
const DEEPEST_ELEMENT = 100;
/** Inline elements open at once; each block within them opens them all again. */
const MOST_INLINE_ELEMENTS = 8;

const NO_ATTRIBUTES: OpeningTag['attributes'] = new Map();
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const CELLS = ['td', 'th'];
const TABLE_FAMILY = ['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'];

/**
 * Puts raw HTML together with the Markdown around and inside it. Tags, text and Markdown nodes are
 * told in document order; what is never closed ends with the container, what closes nothing is
 * ignored.
 */
export class Assembly implements HtmlListener {
  readonly #stack: Frame[];
  readonly #root: Frame;
  readonly #inlineOnly: boolean;
  #lastEnd: number;
  #ignoredBlocks = 0;

  /** `inlineOnly`: where no block can stand, as in a heading; blocks are then lines. */
  constructor(start: number, options: { readonly inlineOnly: boolean }) {
    this.#inlineOnly = options.inlineOnly;
    this.#root = openFrame(tagOf('', start), wrapper);
    this.#stack = [this.#root];
    this.#lastEnd = start;
  }

  addBlock(block: Block): void {
    this.#endInlines();
    this.#ensureContent(block.position.start);
    this.#top.parts.push(block);
    this.#lastEnd = block.position.end;
  }

  addInline(inline: Inline): void {
    const isSpace = inline.type === 'text' && inline.value.trim() === '';
    if (isSpace && this.#holdsNoText()) return;
    this.#ensureContent(inline.position.start);
    this.#top.inlines.push(inline);
    this.#lastEnd = inline.position.end;
  }

  /** Text of HTML, in which any amount of space is one. */
  text(source: string, start: number): void {
    if (this.#stack.some((frame) => frame.name === 'pre')) {
      const position = { start, end: start + source.length };
      this.addInline({ type: 'text', value: decodeEntities(source), position });
      return;
    }
    for (const text of splitText(source, start)) this.addInline(text);
  }

  open(tag: OpeningTag): void {
    const element = findElement(tag.name);
    if (tag.name === 'input') this.#setChecked(tag);
    if (element === undefined) return;
    if (element.level === 'void') this.#addVoid(element.build(tag));
    else if (element.level === 'inline') this.#openInline(tag, element);
    else this.#openBlock(tag, element);
    this.#lastEnd = tag.end;
  }

  close(name: string, start: number, end: number): void {
    const element = findElement(name);
    if (element?.level === 'inline') this.#closeInline(name, end);
    else if (element?.level === 'block') this.#closeBlock(name, start, end);
  }

  /** Ends a paragraph of Markdown: elements that are open around it stay open. */
  endParagraph(): void {
    this.#endInlines();
  }

  /** Ends everything; gives the box that stood in the container itself, if one did. */
  finishBlocks(): { readonly blocks: Block[]; readonly checked: boolean | null } {
    this.#closeDownTo(1, this.#lastEnd);
    this.#flush();
    return { blocks: this.#root.parts.filter(isBlock), checked: this.#root.checked };
  }

  finishInlines(): Inline[] {
    this.#closeDownTo(1, this.#lastEnd);
    return this.#root.inlines;
  }

  get #top(): Frame {
    return this.#stack.at(-1) ?? this.#root;
  }

  /** The innermost open block element, and its place in the stack. */
  #findBlock(): { frame: Frame; index: number } {
    let index = this.#stack.length - 1;
    while (index > 0 && this.#stack[index]?.element.level === 'inline') index--;
    return { frame: this.#stack[index] ?? this.#root, index };
  }

  /** Whether space here would only stand between the parts of a list or table. */
  #holdsNoText(): boolean {
    const top = this.#top;
    return top.element.level === 'block' && top.element.implies !== undefined;
  }

  #ensureContent(start: number): void {
    for (;;) {
      const { element } = this.#findBlock().frame;
      const implied = element.level === 'block' ? element.implies : undefined;
      const missing = implied === undefined ? undefined : findElement(implied);
      if (implied === undefined || missing?.level !== 'block') return;
      this.#push(tagOf(implied, start), missing);
    }
  }

  #setChecked({ attributes }: OpeningTag): void {
    if (attributes.get('type')?.toLowerCase() !== 'checkbox') return;
    const item = this.#stack.findLast((frame) => frame.name === 'li') ?? this.#root;
    item.checked ??= attributes.has('checked');
  }

  #addVoid(node: Inline | Block | null): void {
    if (node === null) return;
    if (node.type === 'thematicBreak') {
      if (this.#inlineOnly) this.#separate(node.position.start);
      else this.addBlock(node);
    } else this.addInline(node as Inline);
  }

  #openInline(tag: OpeningTag, element: InlineElement): void {
    const { index } = this.#findBlock();
    if (tag.name === 'a') this.#closeInline('a', this.#lastEnd);
    if (this.#stack.length - index > MOST_INLINE_ELEMENTS) return;
    this.#ensureContent(tag.start);
    this.#push(tag, element);
  }

  #closeInline(name: string, end: number): void {
    const { frame: block, index } = this.#findBlock();
    block.suspended = block.suspended.filter((tag) => tag.name !== name);
    const at = this.#stack.findLastIndex((frame) => frame.name === name);
    if (at <= index) return;
    const inner = this.#stack.slice(at + 1).map(tagOfFrame);
    this.#closeDownTo(at, end);
    this.#reopen(inner, end);
    this.#lastEnd = end;
  }

  #openBlock(tag: OpeningTag, element: BlockElement): void {
    if (this.#inlineOnly) {
      this.#separate(tag.start);
      return;
    }
    if (this.#stack.length > DEEPEST_ELEMENT) {
      this.#ignoredBlocks++;
      return;
    }
    const suspended = this.#suspendInlines();
    if (this.#top.name === 'p') this.#closeDownTo(this.#stack.length - 1, this.#lastEnd);
    this.#closeImplicitly(element);
    const placed = this.#place(tag, element);
    this.#push(tag, placed).suspended = suspended;
    this.#reopen(suspended, tag.end);
  }

  #closeImplicitly({ closes }: BlockElement): void {
    if (closes === undefined) return;
    for (let index = this.#stack.length - 1; index > 0; index--) {
      const name = this.#stack[index]?.name ?? '';
      if (closes.within.includes(name)) return;
      if (closes.names.includes(name)) this.#closeDownTo(index, this.#lastEnd);
    }
  }

  /** Opens the parent an element needs, or makes a wrapper of it. */
  #place(tag: OpeningTag, element: BlockElement): BlockElement {
    const { parents, missingParent } = element;
    if (parents === undefined || parents.includes(this.#top.name)) return element;
    if (missingParent === undefined) return wrapper;
    const { name, inside } = missingParent;
    const isInside = inside === undefined || this.#stack.some((frame) => frame.name === inside);
    const parent = findElement(name);
    if (!isInside || parent?.level !== 'block') return wrapper;
    this.#push(tagOf(name, tag.start), parent);
    return element;
  }

  #closeBlock(name: string, start: number, end: number): void {
    if (this.#inlineOnly) {
      this.#separate(start);
      return;
    }
    if (this.#ignoredBlocks > 0) {
      this.#ignoredBlocks--;
      return;
    }
    const names = HEADINGS.includes(name) ? HEADINGS : [name];
    const crossesCells = TABLE_FAMILY.includes(name);
    for (let index = this.#stack.length - 1; index > 0; index--) {
      const open = this.#stack[index]?.name ?? '';
      if (names.includes(open)) {
        this.#closeDownTo(index, end);
        this.#lastEnd = end;
        return;
      }
      if (!crossesCells && CELLS.includes(open)) return;
    }
  }

  /** Where no block can stand, one begins on a line of its own. */
  #separate(offset: number): void {
    const last = this.#top.inlines.at(-1);
    if (last !== undefined && last.type !== 'lineBreak') this.addInline(lineBreakAt(offset));
  }

  #endInlines(): void {
    this.#suspendInlines();
  }

  /** Closes the inline elements around a block, and makes a paragraph of what stands before it. */
  #suspendInlines(): readonly OpeningTag[] {
    const { index } = this.#findBlock();
    const suspended = this.#stack.slice(index + 1).map(tagOfFrame);
    this.#closeDownTo(index + 1, this.#lastEnd);
    this.#flush();
    return suspended;
  }

  #reopen(tags: readonly OpeningTag[], offset: number): void {
    for (const tag of tags) {
      const element = findElement(tag.name);
      if (element?.level !== 'inline') continue;
      this.#stack.push(openFrame({ ...tag, start: offset, end: offset }, element, true));
    }
  }

  #push(tag: OpeningTag, element: BlockElement | InlineElement): Frame {
    const frame = openFrame(tag, element);
    this.#stack.push(frame);
    return frame;
  }

  #closeDownTo(size: number, end: number): void {
    while (this.#stack.length > size) {
      if (this.#top.element.level === 'block') this.#flush();
      const frame = this.#stack.pop();
      if (frame === undefined) return;
      this.#build(frame, end);
    }
  }

  #build(frame: Frame, end: number): void {
    const { element, inlines } = frame;
    const first = frame.continues ? inlines[0]?.position.start : undefined;
    const position = { start: first ?? frame.start, end };
    if (element.level === 'inline') this.#top.inlines.push(...element.build(frame, position));
    else {
      this.#top.parts.push(...element.build(frame, position));
      this.#reopen(frame.suspended, end);
    }
  }

  #flush(): void {
    const top = this.#top;
    if (this.#inlineOnly || top.inlines.length === 0) return;
    const children = joinBlockTexts(top.inlines);
    top.inlines = [];
    const start = children[0]?.position.start;
    const end = children.at(-1)?.position.end;
    if (start === undefined || end === undefined) return;
    top.parts.push({ type: 'paragraph', position: { start, end }, children });
  }
}

function tagOf(name: string, offset: number): OpeningTag {
  return { name, start: offset, end: offset, attributes: NO_ATTRIBUTES };
}

function tagOfFrame({ name, start, attributes }: Frame): OpeningTag {
  return { name, start, end: start, attributes };
}

function openFrame(tag: OpeningTag, element: Frame['element'], continues = false): Frame {
  return {
    name: tag.name,
    element,
    start: tag.start,
    attributes: tag.attributes,
    continues,
    parts: [],
    inlines: [],
    checked: null,
    suspended: [],
  };
}
