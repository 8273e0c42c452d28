import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDigraph, type Arc } from '../digraph.ts';
import { reachable } from '../reachable.ts';
import { topologicalOrder } from '../topological-order.ts';
import { countReached } from './count-reached.ts';

/** More than are looked for in one pass. */
const SIZE = 300;
const anyNode = fc.nat(SIZE - 1);
const anyArcs = (most: number) =>
  fc
    .array(fc.tuple(anyNode, anyNode), { maxLength: most })
    .map((arcs) => arcs.filter(([a, b]) => a > b).map(([a, b]): Arc => [a, b]));
/** From trees, in which few ways fork, to what hangs together closely. */
const anyDigraph = fc
  .oneof(anyArcs(20), anyArcs(SIZE), anyArcs(4 * SIZE))
  .map((arcs) => makeDigraph(SIZE, arcs));
const anyMarks = fc
  .oneof(fc.constant([...Array(SIZE).keys()]), fc.array(anyNode, { maxLength: SIZE }))
  .map((nodes) => {
    const marked = new Uint8Array(SIZE);
    for (const node of nodes) marked[node] = 1;
    return marked;
  });

describe('how many marked nodes others lead to', () => {
  it('is what a walk from each of them meets', () => {
    fc.assert(
      fc.property(anyDigraph, anyMarks, fc.array(anyNode), (digraph, marked, asked) => {
        const met = asked.map((node) =>
          reachable(digraph, [node]).reduce(
            (sum, isMet, at) => sum + (at === node ? 0 : isMet * (marked[at] ?? 0)),
            0,
          ),
        );
        expect(countReached(digraph, topologicalOrder(digraph), marked, asked)).toEqual(met);
      }),
      { numRuns: 200 },
    );
  });

  it('is all that follows on a chain, and all that hangs on the one fork', () => {
    const chain = makeDigraph(
      SIZE,
      Array.from({ length: SIZE - 1 }, (_, node): Arc => [node, node + 1]),
    );
    const star = makeDigraph(
      SIZE,
      Array.from({ length: SIZE - 1 }, (_, node): Arc => [0, node + 1]),
    );
    const all = new Uint8Array(SIZE).fill(1);
    const nodes = [...Array(SIZE).keys()];
    expect(countReached(chain, nodes, all, [0, 1, SIZE - 1])).toEqual([SIZE - 1, SIZE - 2, 0]);
    expect(countReached(star, nodes, all, [0, 1, SIZE - 1])).toEqual([SIZE - 1, 0, 0]);
  });
});
