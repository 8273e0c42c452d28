import { successors, type Part } from './digraph.ts';
import { expand } from './expand.ts';
import { MinHeap } from './min-heap.ts';
import type { SkillGraph } from './model.ts';
import { rankClusters, type Clusters } from './rank-clusters.ts';
import { countArcsInto } from './topological-order.ts';

/**
 * The things to learn whose points are marked in `needed`, each after all that leads to it in `part`. Groups come one whole
 * after the other unless they need each other; among those that do, the group begun is kept to as long as
 * it has something ready. What is left free goes as in the document.
 */
export function orderThings(graph: SkillGraph, part: Part, needed: Uint8Array): readonly string[] {
  const { points, isThing } = expand(graph);
  const { nodes } = graph.roadmap;
  const nodeAt = (point: number) => points.nodeOf[part.whole[point] as number] as number;
  /** 1 for each point of a thing that belongs into the order. */
  const isWanted = Uint8Array.from(part.whole, (whole, point) =>
    Number(needed[whole] === 1 && isThing[nodeAt(point)] === 1),
  );
  const waiting = countArcsInto(part.digraph);
  const ready = new ReadyThings(rankClusters(graph, part, isWanted), part.digraph.size);
  const free: number[] = [];
  const release = (point: number): void => {
    // A thing is met where it is entered; where it is left, it has been learnt already.
    if (isWanted[point] === 1 && isEntered(point)) ready.push(point);
    else free.push(point);
  };
  const isEntered = (point: number) => points.enter[nodeAt(point)] === part.whole[point];
  waiting.forEach((count, point) => {
    if (count === 0) release(point);
  });
  const order: string[] = [];
  for (;;) {
    const point = free.pop() ?? ready.pop();
    if (point === undefined) return order;
    if (isWanted[point] === 1 && isEntered(point)) order.push(nodes[nodeAt(point)]?.id ?? '');
    for (const target of successors(part.digraph, point)) {
      waiting[target] = (waiting[target] as number) - 1;
      if (waiting[target] === 0) release(target);
    }
  }
}

/** The things that could be learnt next, handed out by the rank of their cluster, then by the document. */
class ReadyThings {
  readonly #clusters: Clusters;
  readonly #size: number;
  readonly #all = new MinHeap();
  readonly #byCluster = new Map<number, MinHeap>();
  /** 1 for each that was handed out. */
  readonly #taken: Uint8Array;
  #current = -1;

  constructor(clusters: Clusters, size: number) {
    this.#clusters = clusters;
    this.#size = size;
    this.#taken = new Uint8Array(size);
  }

  push(point: number): void {
    const key = (this.#clusters.rank[point] as number) * this.#size + point;
    const cluster = this.#clusters.of[point] as number;
    const heap = this.#byCluster.get(cluster) ?? new MinHeap();
    this.#byCluster.set(cluster, heap);
    heap.push(key);
    this.#all.push(key);
  }

  pop(): number | undefined {
    const first = this.#peek(this.#all);
    if (first === undefined) return undefined;
    const near = this.#peek(this.#byCluster.get(this.#current));
    const key = near !== undefined && this.#rankOf(near) === this.#rankOf(first) ? near : first;
    const point = key % this.#size;
    this.#taken[point] = 1;
    this.#current = this.#clusters.of[point] as number;
    return point;
  }

  #rankOf(key: number): number {
    return Math.floor(key / this.#size);
  }

  /** Each thing is in two heaps; what was taken from the one is dropped from the other when it comes up. */
  #peek(heap: MinHeap | undefined): number | undefined {
    let key = heap?.peek();
    while (key !== undefined && this.#taken[key % this.#size] === 1) {
      heap?.pop();
      key = heap?.peek();
    }
    return key;
  }
}
