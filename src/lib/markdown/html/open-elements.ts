import type { Inline } from '../tree.ts';
import type { BlockElement, Frame, InlineElement, Part } from './element.ts';
import { findElement } from './elements.ts';
import { wrapper } from './elements/wrapper.ts';
import { joinTexts } from './join-texts.ts';
import { trimInlines } from '../inlines/trim-inlines.ts';
import type { OpeningTag } from './tag.ts';

const NO_ATTRIBUTES: OpeningTag['attributes'] = new Map();

/**
 * The elements that are open, outermost first. Inline elements only ever stand on top of the
 * innermost block element: a block that begins within them closes them, and they are opened anew
 * inside it and after it.
 */
export class OpenElements {
  readonly root: Frame;
  readonly #stack: Frame[];
  /** Without paragraphs, inline content stays what it is. */
  readonly #makesParagraphs: boolean;

  constructor(start: number, options: { readonly makesParagraphs: boolean }) {
    this.#makesParagraphs = options.makesParagraphs;
    this.root = openFrame(tagAt('', start), wrapper, false);
    this.#stack = [this.root];
  }

  get top(): Frame {
    return this.#stack.at(-1) ?? this.root;
  }

  get depth(): number {
    return this.#stack.length;
  }

  /** The place of the innermost block element. */
  get blockIndex(): number {
    let index = this.#stack.length - 1;
    while (index > 0 && this.#stack[index]?.element.level === 'inline') index--;
    return index;
  }

  get block(): Frame {
    return this.#stack[this.blockIndex] ?? this.root;
  }

  /** The place of the innermost element that passes, or -1; the root is no element. */
  findLast(test: (frame: Frame) => boolean): number {
    let index = this.#stack.length - 1;
    while (index > 0 && !test(this.#stack[index] ?? this.root)) index--;
    return index > 0 ? index : -1;
  }

  at(index: number): Frame | undefined {
    return this.#stack[index];
  }

  push(tag: OpeningTag, element: BlockElement | InlineElement): Frame {
    const frame = openFrame(tag, element, false);
    this.#stack.push(frame);
    return frame;
  }

  /** Closes the innermost elements until `depth` are left. */
  closeTo(depth: number, end: number): void {
    let suspended: readonly OpeningTag[] = [];
    while (this.#stack.length > depth) {
      if (this.top.element.level === 'block') this.#endParagraph();
      const frame = this.#stack.pop();
      if (frame === undefined) break;
      this.#build(frame, end);
      ({ suspended } = frame);
    }
    this.reopen(suspended);
  }

  /** Closes the inline elements from `index` on, and gives their tags to open them again. */
  closeInlines(index: number, end: number): readonly OpeningTag[] {
    const tags: OpeningTag[] = [];
    for (const frame of this.#stack.slice(index)) {
      tags.push({ ...tagAt(frame.name, frame.start), attributes: frame.attributes });
    }
    while (this.#stack.length > index) {
      const frame = this.#stack.pop();
      // One that has held nothing yet only begins after the block.
      if (frame !== undefined && frame.inlines.length > 0) this.#build(frame, end);
    }
    return tags;
  }

  /** Ends the paragraph before a block, with the inline elements around it. */
  suspendInlines(end: number): readonly OpeningTag[] {
    const tags = this.closeInlines(this.blockIndex + 1, end);
    this.#endParagraph();
    return tags;
  }

  reopen(tags: readonly OpeningTag[]): void {
    const { element } = this.block;
    if (element.level === 'block' && element.implies !== undefined) return;
    for (const tag of tags) {
      const inline = findElement(tag.name);
      if (inline?.level === 'inline') this.#stack.push(openFrame(tag, inline, true));
    }
  }

  #build(frame: Frame, end: number): void {
    const { element, inlines } = frame;
    const { top } = this;
    const first = frame.continues ? inlines[0]?.position.start : undefined;
    const position = { start: first ?? frame.start, end };
    if (element.level === 'inline') {
      for (const inline of element.build(frame, position)) top.inlines.push(inline);
      return;
    }
    for (const part of element.build(frame, position)) top.parts.push(part);
  }

  #endParagraph(): void {
    const { top } = this;
    if (!this.#makesParagraphs || top.inlines.length === 0) return;
    const paragraph = buildParagraph(top.inlines);
    top.inlines = [];
    if (paragraph !== null) top.parts.push(paragraph);
  }
}

/** A tag that the author left out. */
export function tagAt(name: string, offset: number): OpeningTag {
  return { name, start: offset, end: offset, attributes: NO_ATTRIBUTES };
}

function openFrame(tag: OpeningTag, element: Frame['element'], continues: boolean): Frame {
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

function buildParagraph(inlines: Inline[]): Part | null {
  const children = joinTexts(trimInlines(inlines));
  const start = children[0]?.position.start;
  const end = children.at(-1)?.position.end;
  if (start === undefined || end === undefined) return null;
  return { type: 'paragraph', position: { start, end }, children };
}
