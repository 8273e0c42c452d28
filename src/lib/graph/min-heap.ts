/** A binary heap of numbers: the smallest comes out first. */
export class MinHeap {
  readonly #keys: number[] = [];

  get size(): number {
    return this.#keys.length;
  }

  /** The smallest number, left where it is. */
  peek(): number | undefined {
    return this.#keys[0];
  }

  push(key: number): void {
    const keys = this.#keys;
    let at = keys.length;
    keys.push(key);
    while (at > 0) {
      const above = (at - 1) >> 1;
      const parent = keys[above] as number;
      if (parent <= key) break;
      keys[at] = parent;
      at = above;
    }
    keys[at] = key;
  }

  /** Takes the smallest number out. */
  pop(): number | undefined {
    const keys = this.#keys;
    const smallest = keys[0];
    const last = keys.pop();
    if (last !== undefined && keys.length > 0) this.#sink(last);
    return smallest;
  }

  /** Lets `key` fall from the top to where both keys below it are larger. */
  #sink(key: number): void {
    const keys = this.#keys;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= keys.length) break;
      const right = keys[below + 1];
      if (right !== undefined && right < (keys[below] as number)) below += 1;
      const child = keys[below] as number;
      if (child >= key) break;
      keys[at] = child;
      at = below;
    }
    keys[at] = key;
  }
}
