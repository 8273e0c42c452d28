import { reverseDigraph, successors, type Digraph } from '../digraph.ts';
import { reachable } from '../reachable.ts';
import { countBits, eachBit } from './bit-set.ts';
import { seekSeeds } from './seek-seeds.ts';

/** Bits are counted a word at once, or one by one where it is by seed: that is worth it for so many fewer seeds. */
const FEWER = 8;

/**
 * How many marked nodes each of the asked ones leads to, itself not counted; each node must stand in `order` before
 * those that it leads to. Where only one arc leads on, its target knows. What is behind the nodes where ways fork is
 * looked for in passes: of some hundred marked nodes, or of some hundred forks where these are few.
 */
export function countReached(
  digraph: Digraph,
  order: readonly number[],
  marked: Uint8Array,
  asked: readonly number[],
): readonly number[] {
  const backwards = [...order].reverse();
  const onlyTarget = (node: number): number | undefined => {
    const targets = successors(digraph, node);
    return targets.length === 1 ? targets[0] : undefined;
  };
  /** The first node on the way on from each where it forks, or ends. */
  const end = new Int32Array(digraph.size);
  for (const node of backwards) {
    const target = onlyTarget(node);
    end[node] = target === undefined ? node : (end[target] as number);
  }
  const forks = new Set(asked.map((node) => end[node] as number));
  for (const node of forks) if (successors(digraph, node).length === 0) forks.delete(node);
  const counts = countFrom(digraph, order, marked, forks);
  for (const node of backwards) {
    const target = onlyTarget(node);
    if (target !== undefined)
      counts[node] = (counts[target] as number) + (marked[target] as number);
  }
  return asked.map((node) => counts[node] as number);
}

/** The counts of some nodes; 0 for others. */
function countFrom(
  digraph: Digraph,
  order: readonly number[],
  marked: Uint8Array,
  forks: ReadonlySet<number>,
): Int32Array {
  const behind = reachable(digraph, [...forks]);
  const nodes = order.filter((node) => behind[node] === 1);
  const wanted = nodes.filter((node) => marked[node] === 1);
  const found = new Int32Array(digraph.size);
  const add = (node: number, count: number): void => {
    found[node] = (found[node] as number) + count;
  };
  if (forks.size * FEWER < wanted.length) {
    const backwards = [...nodes].reverse();
    const seeds = backwards.filter((node) => forks.has(node));
    seekSeeds(reverseDigraph(digraph), backwards, seeds, (node, word, first) => {
      if (marked[node] === 0) return;
      eachBit(word, (bit) => {
        add(seeds[first + bit] as number, 1);
      });
    });
  } else {
    seekSeeds(digraph, nodes, wanted, (node, word) => {
      add(node, countBits(word));
    });
  }
  const counts = new Int32Array(digraph.size);
  for (const node of forks) counts[node] = (found[node] as number) - (marked[node] as number);
  return counts;
}
