import { TreeFragment } from '@lezer/common';
import type { ChangedRange, Tree } from '@lezer/common';
import { grammar } from './grammar.ts';

/** A parse that a later one of nearly the same text can build on. */
export interface Parse {
  readonly input: string;
  readonly tree: Tree;
}

/** Parses `input`, taking over from `previous` whatever the difference did not touch. */
export function parseIncrementally(input: string, previous: Parse | undefined): Parse {
  if (previous === undefined) return { input, tree: grammar.parse(input) };
  const change = findChange(previous.input, input);
  if (change === null) return previous;
  const fragments = TreeFragment.applyChanges(TreeFragment.addTree(previous.tree), [change]);
  return { input, tree: grammar.parse(input, fragments) };
}

/** A block's end may depend on the line after the next: a table begins with its second row. */
const LINES_LOOKED_AHEAD = 2;

/**
 * What stands between the common beginning and the common end of both texts, in whole lines and with
 * the lines before it that could look ahead into it; null where the texts are the same.
 */
function findChange(before: string, after: string): ChangedRange | null {
  if (before === after) return null;
  let start = commonStart(before, after);
  for (let line = 0; line <= LINES_LOOKED_AHEAD && start > 0; line++) {
    start = Math.max(0, before.lastIndexOf('\n', start - 1));
  }
  const same = commonEnd(before, after, start);
  const nextLine = after.indexOf('\n', after.length - same);
  const toB = nextLine < 0 ? after.length : nextLine;
  return { fromA: start, toA: toB + before.length - after.length, fromB: start, toB };
}

function commonStart(before: string, after: string): number {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  return start;
}

/** How many characters at the end are the same, without going back beyond `start`. */
function commonEnd(before: string, after: string, start: number): number {
  const most = Math.min(before.length, after.length) - start;
  const isSame = (fromEnd: number) =>
    before.charCodeAt(before.length - fromEnd) === after.charCodeAt(after.length - fromEnd);
  let same = 0;
  while (same < most && isSame(same + 1)) same++;
  return same;
}
