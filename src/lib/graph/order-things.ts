import { successors, type Part } from './digraph.ts';
import { expand } from './expand.ts';
import { isThingToLearn } from './is-thing-to-learn.ts';
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
  const { points } = expand(graph);
  const things = part.whole.map((point) => {
    const id = graph.roadmap.nodes[points.nodeOf[point] as number]?.id ?? '';
    return needed[point] === 1 && isThingToLearn(graph, id) ? id : null;
  });
  const waiting = countArcsInto(part.digraph);
  const ready = new ReadyThings(rankClusters(graph, part, things), part.digraph.size);
  const free: number[] = [];
  const release = (point: number): void => {
    // A thing is met where it is entered; where it is left, it has been learnt already.
    if (things[point] !== null && isEntered(point)) ready.push(point);
    else free.push(point);
  };
  const isEntered = (point: number): boolean => {
    const whole = part.whole[point] as number;
    return points.enter[points.nodeOf[whole] as number] === whole;
  };
  waiting.forEach((count, point) => {
    if (count === 0) release(point);
  });
  const order: string[] = [];
  for (;;) {
    const point = free.pop() ?? ready.pop();
    if (point === undefined) return order;
    const id = things[point];
    if (id !== null && id !== undefined && isEntered(point)) order.push(id);
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
  readonly #taken = new Set<number>();
  #current = -1;

  constructor(clusters: Clusters, size: number) {
    this.#clusters = clusters;
    this.#size = size;
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
    this.#taken.add(key);
    this.#current = this.#clusters.of[point] as number;
    return point;
  }

  #rankOf(key: number): number {
    return Math.floor(key / this.#size);
  }

  /** Each thing is in two heaps; what was taken from the one is dropped from the other when it comes up. */
  #peek(heap: MinHeap | undefined): number | undefined {
    let key = heap?.peek();
    while (key !== undefined && this.#taken.has(key)) {
      heap?.pop();
      key = heap?.peek();
    }
    return key;
  }
}
