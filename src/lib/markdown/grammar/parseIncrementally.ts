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

/** What stands between the common beginning and the common end of both texts; null if nothing. */
function findChange(before: string, after: string): ChangedRange | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let same = 0;
  while (
    same < shorter - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  ) {
    same++;
  }
  return { fromA: start, toA: before.length - same, fromB: start, toB: after.length - same };
}
