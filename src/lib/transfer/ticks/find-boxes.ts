import { lineAt, positionAt, type SyntaxTree } from '#lib/markdown';
import type { RoadmapNode } from '#lib/roadmap';

/** Where a topic of a list is ticked in the text. */
export interface Box {
  /** Offset into the text as it was given: of the sign in the box, or of where a box would be put. */
  readonly offset: number;
  /** False where there is none yet. */
  readonly isThere: boolean;
}

const MARKER = /(?:[-+*]|\d{1,9}[.)])/y;
/** What stands between a marker and its box: space, and in a quote the signs of the lines between. */
const THERE = /[\s>]+\[(?=[ xX]\][ \t])/y;
const PLACE = /[ \t]+(?=\S)/y;
const LINE_END = /\r\n?|\n/g;
const BEYOND_ASCII = /^[^\0-\x7f]*/;

/** The boxes of all topics that are items of a Markdown list. Headings, rows and HTML have none. */
export function findBoxes(
  text: string,
  tree: SyntaxTree,
  nodes: readonly RoadmapNode[],
): ReadonlyMap<string, Box> {
  const clean = offsetsOfLines(tree.text);
  const given = offsetsOfLines(text);
  const boxes = new Map<string, Box>();
  const taken = new Set<number>();
  for (const { id, source, done } of nodes) {
    const marker = endOf(MARKER, tree.text, (clean[source.line - 1] ?? 0) + source.column - 1);
    const at = marker && endOf(done === null ? PLACE : THERE, tree.text, marker);
    const offset = at && toGiven(at, text, tree, given);
    if (!offset || taken.has(offset)) continue;
    taken.add(offset);
    boxes.set(id, { offset, isThere: done !== null });
  }
  return boxes;
}

/**
 * The place in the given text of a place in the text that was read: that has other line ends and no byte order
 * mark, and damaged characters became fewer. Before a box stand only signs that are the same in both.
 */
function toGiven(
  offset: number,
  text: string,
  tree: SyntaxTree,
  given: readonly number[],
): number | null {
  const { line, column } = positionAt(tree, offset);
  const before = lineAt(tree, line).slice(0, column - 1);
  const lineStart = given[line - 1] ?? 0;
  const start = lineStart + (line === 1 ? (BEYOND_ASCII.exec(text)?.[0].length ?? 0) : 0);
  return text.startsWith(before, start) ? start + before.length : null;
}

/** Where a match that begins at an offset ends; null where there is none. */
function endOf(pattern: RegExp, text: string, offset: number): number | null {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : null;
}

function offsetsOfLines(text: string): readonly number[] {
  return [0, ...[...text.matchAll(LINE_END)].map(({ index, 0: end }) => index + end.length)];
}
