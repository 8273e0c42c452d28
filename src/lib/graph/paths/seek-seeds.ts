import { successors, type Digraph } from '../digraph.ts';
import { placesIn } from '../topological-order.ts';

/** So many words of bits at each node share one walk along the arcs; more of them make it no faster. */
const WORDS = 4;
const WORD_BITS = 32;

/**
 * Tells `found` of each node which of the seeds it leads to, itself included, as the bits of some words: the first bit
 * of a word stands for the seed of that number. `nodes` stand before all that they lead to, as far as it is among
 * them; `seeds` are some of them in the same order.
 */
export function seekSeeds(
  digraph: Digraph,
  nodes: readonly number[],
  seeds: readonly number[],
  found: (node: number, word: number, firstSeed: number) => void,
): void {
  const place = placesIn(nodes, digraph.size);
  const { first, targets } = listArcs(digraph, nodes, place);
  const words = new Int32Array(nodes.length * WORDS);
  for (let from = 0; from < seeds.length; from += WORDS * WORD_BITS) {
    const batch = seeds.slice(from, from + WORDS * WORD_BITS).map((node) => place[node] as number);
    words.fill(0);
    batch.forEach((at, nth) => {
      words[at * WORDS + Math.floor(nth / WORD_BITS)] = 1 << (nth % WORD_BITS);
    });
    // What stands after the last of them leads to none.
    for (let at = batch.at(-1) ?? -1; at >= 0; at -= 1) {
      const into = at * WORDS;
      const end = first[at + 1] as number;
      for (let arc = first[at] as number; arc < end; arc += 1) {
        const target = (targets[arc] as number) * WORDS;
        for (let word = 0; word < WORDS; word += 1)
          words[into + word] = (words[into + word] as number) | (words[target + word] as number);
      }
      for (let word = 0; word < WORDS; word += 1) {
        const bits = words[into + word] as number;
        if (bits !== 0) found(nodes[at] as number, bits, from + word * WORD_BITS);
      }
    }
  }
}

/** The arcs among some nodes in one row, all by their places: `targets` from `first` of each to that of the next. */
function listArcs(digraph: Digraph, nodes: readonly number[], place: Int32Array) {
  const first = new Int32Array(nodes.length + 1);
  const targets: number[] = [];
  nodes.forEach((node, index) => {
    for (const target of successors(digraph, node)) {
      const at = place[target] as number;
      if (at >= 0) targets.push(at);
    }
    first[index + 1] = targets.length;
  });
  return { first, targets: Int32Array.from(targets) };
}
