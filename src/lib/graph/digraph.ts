/** A directed graph of the nodes 0 … size − 1: all that the plain algorithms of this room need. */
export interface Digraph {
  readonly size: number;
  /** The targets of the arcs that leave each node, in the order they were given. */
  readonly next: readonly (readonly number[])[];
}

export type Arc = readonly [source: number, target: number];

const NONE: readonly number[] = [];

/** The nodes that an arc from `node` leads to. */
export function successors(digraph: Digraph, node: number): readonly number[] {
  return digraph.next[node] ?? NONE;
}

/** Arcs whose ends are not in 0 … size − 1 must not be given. */
export function makeDigraph(size: number, arcs: Iterable<Arc>): Digraph {
  const next: number[][] = Array.from({ length: size }, () => []);
  for (const [source, target] of arcs) next[source]?.push(target);
  return { size, next };
}

/** The same arcs, each turned round. */
export function reverseDigraph(digraph: Digraph): Digraph {
  const next: number[][] = Array.from({ length: digraph.size }, () => []);
  for (let source = 0; source < digraph.size; source += 1) {
    for (const target of successors(digraph, source)) next[target]?.push(source);
  }
  return { size: digraph.size, next };
}

/** Whether every arc leads to a higher number, which proves that there is no cycle. */
export function runsForward(digraph: Digraph): boolean {
  for (let source = 0; source < digraph.size; source += 1) {
    for (const target of successors(digraph, source)) if (target <= source) return false;
  }
  return true;
}

export interface Part {
  readonly digraph: Digraph;
  /** What each node of the part is called in the whole; in the same order. */
  readonly whole: readonly number[];
}

/** The marked nodes and the arcs between them, numbered from 0 in the same order. */
export function takePart(digraph: Digraph, marked: Uint8Array): Part {
  if (!marked.includes(0)) return { digraph, whole: [...digraph.next.keys()] };
  const whole: number[] = [];
  const place = new Int32Array(digraph.size);
  for (let node = 0; node < digraph.size; node += 1) {
    if (marked[node] === 1) place[node] = whole.push(node) - 1;
  }
  const next = whole.map((node) =>
    successors(digraph, node)
      .filter((target) => marked[target] === 1)
      .map((target) => place[target] as number),
  );
  return { digraph: { size: whole.length, next }, whole };
}
