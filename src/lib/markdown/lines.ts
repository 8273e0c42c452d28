import type { Place, SyntaxTree } from './tree.ts';

/** Where each line of a tree's text begins, made when first asked for. */
const lineStartsOf = new WeakMap<SyntaxTree, readonly number[]>();

/** The place of an offset into the tree's text; offsets outside it give its first or last place. */
export function positionAt(tree: SyntaxTree, offset: number): Place {
  const inside = Math.max(0, Math.min(offset, tree.text.length));
  const starts = lineStarts(tree);
  const index = findLastAtMost(starts, inside);
  return { line: index + 1, column: inside - (starts[index] ?? 0) + 1 };
}

/** The text of a line, counted from 1, without its line end; empty for a line that is not there. */
export function lineAt(tree: SyntaxTree, line: number): string {
  const starts = lineStarts(tree);
  const start = starts[line - 1];
  if (start === undefined) return '';
  const next = starts[line];
  return tree.text.slice(start, next === undefined ? tree.text.length : next - 1);
}

function lineStarts(tree: SyntaxTree): readonly number[] {
  const known = lineStartsOf.get(tree);
  if (known !== undefined) return known;
  const starts = [0];
  for (let at = tree.text.indexOf('\n'); at >= 0; at = tree.text.indexOf('\n', at + 1)) {
    starts.push(at + 1);
  }
  lineStartsOf.set(tree, starts);
  return starts;
}

/** The index of the last of the sorted numbers that is at most `limit`; the first is always. */
function findLastAtMost(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
