import type { Inline, LineBreak, TableCell, TableRow } from '../tree.ts';
import type { Part } from './element.ts';

/** Blocks where only inline content can stand: their text and links, one block a line. */
export function flattenParts(parts: readonly Part[]): Inline[] {
  const inlines: Inline[] = [];
  for (const part of parts) addPart(part, inlines);
  return inlines;
}

/** A line break that the source has no character for. */
export function lineBreakAt(offset: number): LineBreak {
  return { type: 'lineBreak', position: { start: offset, end: offset } };
}

function addPart(part: Part | TableRow | TableCell, inlines: Inline[]): void {
  switch (part.type) {
    case 'heading':
    case 'paragraph':
    case 'tableCell':
    case 'summary':
      addLine(part.children, inlines);
      return;
    case 'codeBlock':
      addLine([{ type: 'inlineCode', position: part.position, value: part.value }], inlines);
      return;
    case 'thematicBreak':
      return;
    case 'details':
      addLine(part.summary, inlines);
      break;
    default:
  }
  for (const inner of innerParts(part)) addPart(inner, inlines);
}

function innerParts(part: Part | TableRow | TableCell): readonly (Part | TableRow | TableCell)[] {
  switch (part.type) {
    case 'list':
      return part.items;
    case 'table':
      return [part.header, ...part.rows];
    case 'tableRow':
    case 'openRow':
      return part.cells;
    case 'openCell':
      return part.parts;
    case 'blockquote':
    case 'listItem':
    case 'details':
      return part.children;
    default:
      return [];
  }
}

function addLine(line: readonly Inline[], inlines: Inline[]): void {
  const first = line[0];
  if (first === undefined) return;
  if (inlines.length > 0) inlines.push(lineBreakAt(first.position.start));
  for (const inline of line) inlines.push(inline);
}
