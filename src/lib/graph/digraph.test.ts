import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDigraph, takePart, type Arc, type Digraph } from './digraph.ts';
import { IncrementalOrder } from './incremental-order.ts';
import { MinHeap } from './min-heap.ts';
import { reachable } from './reachable.ts';
import { reachesPairs } from './reaches-pairs.ts';
import { stronglyConnectedComponents } from './strongly-connected-components.ts';
import { topologicalOrder } from './topological-order.ts';
import { transitiveReduction } from './transitive-reduction.ts';

const SIZE = 9;
const DEEP = 100_000;
const anyArcs = fc.array(fc.tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1)), { maxLength: 20 });
/** Numbers are shuffled, so that an acyclic digraph need not run forward. */
const acyclicArcs = fc
  .tuple(anyArcs, fc.shuffledSubarray([...Array(SIZE).keys()], { minLength: SIZE }))
  .map(([arcs, names]) =>
    arcs
      .filter(([a, b]) => a !== b)
      .map(([a, b]): Arc => [names[Math.min(a, b)] ?? 0, names[Math.max(a, b)] ?? 0]),
  );

function closure(digraph: Digraph): string[] {
  return Array.from({ length: digraph.size }, (_, node) => reachable(digraph, [node]).join(''));
}

describe('a topological order', () => {
  it('puts every node of an acyclic digraph after what leads to it', () => {
    fc.assert(
      fc.property(acyclicArcs, (arcs) => {
        const order = topologicalOrder(makeDigraph(SIZE, arcs));
        expect([...order].sort()).toEqual([...Array(SIZE).keys()]);
        for (const [a, b] of arcs) expect(order.indexOf(a)).toBeLessThan(order.indexOf(b));
      }),
    );
  });

  it('takes the lower number first wherever it is free to', () => {
    expect(topologicalOrder(makeDigraph(5, [[4, 1]]))).toEqual([0, 2, 3, 4, 1]);
  });

  it('leaves out a cycle and what is behind it', () => {
    const arcs: Arc[] = [
      [0, 1],
      [1, 2],
      [2, 1],
      [2, 3],
    ];
    expect(topologicalOrder(makeDigraph(5, arcs))).toEqual([0, 4]);
  });
});

describe('strongly connected components', () => {
  it('hold together exactly the nodes that lead to each other, numbered along the arcs', () => {
    fc.assert(
      fc.property(anyArcs, (arcs) => {
        const digraph = makeDigraph(SIZE, arcs);
        const { of, count } = stronglyConnectedComponents(digraph);
        const reach = closure(digraph);
        for (let a = 0; a < SIZE; a += 1) {
          for (let b = 0; b < SIZE; b += 1) {
            expect(of[a] === of[b]).toBe(reach[a]?.[b] === '1' && reach[b]?.[a] === '1');
          }
        }
        for (const [a, b] of arcs) expect(of[a]).toBeLessThanOrEqual(of[b] as number);
        expect(new Set(of).size).toBe(count);
      }),
    );
  });

  it('are found in a ring of a hundred thousand nodes', () => {
    const ring = Array.from({ length: DEEP }, (_, node): Arc => [node, (node + 1) % DEEP]);
    expect(stronglyConnectedComponents(makeDigraph(DEEP, ring)).count).toBe(1);
  });
});

describe('a transitive reduction', () => {
  it('leads to the same nodes, and no longer does without any one of its arcs', () => {
    fc.assert(
      fc.property(acyclicArcs, (arcs) => {
        const whole = closure(makeDigraph(SIZE, arcs));
        const kept = transitiveReduction(makeDigraph(SIZE, arcs));
        expect(closure(makeDigraph(SIZE, kept))).toEqual(whole);
        for (const arc of kept) {
          const fewer = kept.filter((each) => each !== arc);
          expect(closure(makeDigraph(SIZE, fewer))).not.toEqual(whole);
        }
      }),
    );
  });

  it('keeps only the steps of a long ladder of shortcuts', () => {
    const length = 200;
    const arcs = Array.from({ length }, (_, a) =>
      Array.from({ length: a }, (_, b): Arc => [b, a]),
    ).flat();
    expect(transitiveReduction(makeDigraph(length, arcs))).toHaveLength(length - 1);
  });

  it('is refused for a cycle, which has more than one', () => {
    const ring: Arc[] = [
      [0, 1],
      [1, 0],
    ];
    expect(() => transitiveReduction(makeDigraph(2, ring))).toThrow(RangeError);
  });
});

describe('asking for many paths at once', () => {
  it('answers as asking for each would', () => {
    const pairs = fc.array(fc.tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1)), { maxLength: 80 });
    fc.assert(
      fc.property(acyclicArcs, pairs, (arcs, asked) => {
        const digraph = makeDigraph(SIZE, arcs);
        const reach = closure(digraph);
        expect(reachesPairs(digraph, asked)).toEqual(asked.map(([a, b]) => reach[a]?.[b] === '1'));
      }),
    );
  });
});

describe('an order that grows arc by arc', () => {
  it('refuses an arc exactly where it would close a cycle, and shows a way round', () => {
    fc.assert(
      fc.property(anyArcs, (arcs) => {
        const order = new IncrementalOrder(SIZE);
        const taken: Arc[] = [];
        for (const [a, b] of arcs) {
          const reach = closure(makeDigraph(SIZE, taken));
          const path = order.add(a, b);
          expect(path !== null).toBe(reach[b]?.[a] === '1');
          if (path === null) taken.push([a, b]);
          else {
            expect([path[0], path.at(-1)]).toEqual([b, a]);
            for (const [index, node] of path.slice(1).entries()) {
              expect(taken).toContainEqual([path[index], node]);
            }
          }
        }
      }),
    );
  });
});

describe('a heap', () => {
  it('hands out numbers in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (numbers) => {
        const heap = new MinHeap();
        for (const number of numbers) heap.push(number);
        const out = numbers.map(() => heap.pop());
        expect(out).toEqual([...numbers].sort((a, b) => a - b));
        expect(heap.pop()).toBeUndefined();
      }),
    );
  });
});

describe('a part of a digraph', () => {
  it('keeps the arcs between what was marked', () => {
    const arcs: Arc[] = [
      [0, 2],
      [2, 3],
      [1, 3],
      [0, 3],
    ];
    const part = takePart(makeDigraph(4, arcs), Uint8Array.of(1, 0, 1, 1));
    expect(part).toEqual({ digraph: { size: 3, next: [[1, 2], [2], []] }, whole: [0, 2, 3] });
  });
});
