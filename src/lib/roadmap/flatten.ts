import type { Inline } from '#lib/markdown';
import { endOfLeadingIcons } from './title/icons.ts';
import { readOrdinal } from './title/ordinals.ts';
import { HARD_BREAK, NO_LINKS, type Line, type LinkSpan } from './line.ts';

const LETTER = /[\p{L}\p{N}]/u;

/**
 * Flattens inlines. Images give their alternative text only where nothing else stands: a badge
 * beside words adds none.
 */
export function flatten(inlines: readonly Inline[], start: number): Line {
  const only = inlines.length === 1 ? inlines[0] : undefined;
  if (only?.type === 'text') {
    const { value, position } = only;
    return {
      text: value,
      mask: value,
      links: NO_LINKS,
      bold: null,
      origins: [0, position.start],
    };
  }
  const flow: Flow = { text: '', mask: '', links: [], bold: null, origins: [0, start], images: '' };
  for (const inline of inlines) pour(inline, flow);
  if (flow.text.trim() === '' && flow.images !== '') {
    return { ...flow, text: flow.images, mask: flow.images, links: overImages(flow) };
  }
  return flow;
}

interface Flow {
  text: string;
  mask: string;
  links: LinkSpan[];
  bold: { start: number; end: number } | null;
  origins: number[];
  images: string;
}

function pour(inline: Inline, flow: Flow): void {
  const start = flow.text.length;
  switch (inline.type) {
    case 'text':
      flow.origins.push(start, inline.position.start);
      flow.text += inline.value;
      flow.mask += inline.value;
      return;
    case 'inlineCode':
      flow.origins.push(start, inline.position.start);
      flow.text += inline.value;
      flow.mask += 'x'.repeat(inline.value.length);
      return;
    case 'lineBreak':
      flow.text += HARD_BREAK;
      flow.mask += HARD_BREAK;
      return;
    case 'image':
      flow.images += (flow.images === '' ? '' : ' ') + inline.alternative;
      return;
    case 'link':
      flow.origins.push(start, inline.position.start);
      for (const child of inline.children) pour(child, flow);
      flow.links.push({ start, end: flow.text.length, link: inline });
      return;
    default:
      for (const child of inline.children) pour(child, flow);
      if (inline.type !== 'strong' || flow.bold !== null) return;
      if (LETTER.test(flow.mask.slice(0, start)) && !isOrdinal(flow.mask.slice(0, start))) return;
      flow.bold = { start, end: flow.text.length };
  }
}

/** `3. **Name**`, `Week 2: **Name**`: a number before the bold run is its ordinal, not part of the words. */
function isOrdinal(before: string): boolean {
  if (/^\W*\d{1,3}[.)]?\s*$/.test(before)) return true;
  const words = before.slice(endOfLeadingIcons(before)).trimStart();
  return readOrdinal(words, false)?.end === words.length;
}

function overImages(flow: Flow): readonly LinkSpan[] {
  return flow.links.map(({ link }) => ({ start: 0, end: flow.images.length, link }));
}
