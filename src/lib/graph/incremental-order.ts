/**
 * A digraph that grows arc by arc and refuses the arc that would close a cycle. Pearce and Kelly's
 * algorithm: an order is kept, and only what stands between the ends of an arc that runs against it is
 * looked at and put right.
 */
export class IncrementalOrder {
  readonly #rank: Int32Array;
  readonly #next: number[][];
  readonly #previous: number[][];
  #work = 0;

  constructor(size: number) {
    this.#rank = Int32Array.from({ length: size }, (_, node) => node);
    this.#next = Array.from({ length: size }, () => []);
    this.#previous = Array.from({ length: size }, () => []);
  }

  /**
   * Adds the arc and answers null; or, where it would close a cycle, adds nothing and answers with a
   * shortest path from `target` back to `source`, both included.
   */
  add(source: number, target: number): readonly number[] | null {
    if (source === target) return [source];
    const lowest = this.#rankOf(target);
    const highest = this.#rankOf(source);
    if (lowest < highest) {
      const after = this.#walk(this.#next, target, (rank) => rank <= highest);
      if (after.has(source)) return pathTo(source, after);
      const before = this.#walk(this.#previous, source, (rank) => rank >= lowest);
      this.#reorder([...before.keys()], [...after.keys()]);
    }
    this.#next[source]?.push(target);
    this.#previous[target]?.push(source);
    return null;
  }

  /** How many nodes and arcs were looked at so far, which is what adding takes time for. */
  get work(): number {
    return this.#work;
  }

  #rankOf(node: number): number {
    return this.#rank[node] as number;
  }

  /** Breadth first, so that the paths are shortest; each node met maps to the one it was met from. */
  #walk(
    arcs: readonly (readonly number[])[],
    start: number,
    isNear: (rank: number) => boolean,
  ): Map<number, number> {
    const metFrom = new Map([[start, start]]);
    // A map is walked in the order of insertion, with what is inserted on the way: it is its own queue.
    for (const node of metFrom.keys()) {
      const targets = arcs[node] ?? [];
      this.#work += 1 + targets.length;
      for (const target of targets) {
        if (!metFrom.has(target) && isNear(this.#rankOf(target))) metFrom.set(target, node);
      }
    }
    return metFrom;
  }

  /** Hands the ranks of both sets out again: all of `before`, then all of `after`. */
  #reorder(before: number[], after: number[]): void {
    const byRank = (a: number, b: number): number => this.#rankOf(a) - this.#rankOf(b);
    const nodes = [...before.sort(byRank), ...after.sort(byRank)];
    const ranks = nodes.map((node) => this.#rankOf(node)).sort((a, b) => a - b);
    nodes.forEach((node, index) => {
      this.#rank[node] = ranks[index] as number;
    });
  }
}

function pathTo(end: number, metFrom: ReadonlyMap<number, number>): readonly number[] {
  const path = [end];
  for (let node = end; ;) {
    const from = metFrom.get(node);
    if (from === undefined || from === node) return path.reverse();
    path.push(from);
    node = from;
  }
}
