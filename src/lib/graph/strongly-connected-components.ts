import { successors, type Digraph } from './digraph.ts';

export interface Components {
  readonly count: number;
  /** The component of each node, numbered so that arcs between components run from lower to higher. */
  readonly of: Int32Array;
}

const UNSEEN = -1;

/** Tarjan's algorithm with a stack of its own: a chain of any length is walked without recursion. */
export function stronglyConnectedComponents(digraph: Digraph): Components {
  const { size } = digraph;
  const seenAt = new Int32Array(size).fill(UNSEEN);
  const lowest = new Int32Array(size);
  const component = new Int32Array(size).fill(UNSEEN);
  const nextArc = new Int32Array(size);
  const open: number[] = [];
  const path: number[] = [];
  let clock = 0;
  let count = 0;

  const enter = (node: number): void => {
    seenAt[node] = lowest[node] = clock;
    clock += 1;
    open.push(node);
    path.push(node);
  };
  const lower = (node: number, to: number): void => {
    if (to < (lowest[node] as number)) lowest[node] = to;
  };
  const close = (root: number): void => {
    let member: number | undefined;
    do {
      member = open.pop();
      if (member !== undefined) component[member] = count;
    } while (member !== undefined && member !== root);
    count += 1;
  };

  for (let start = 0; start < size; start += 1) {
    if (seenAt[start] !== UNSEEN) continue;
    enter(start);
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      const target = successors(digraph, node)[nextArc[node] as number];
      if (target === undefined) {
        path.pop();
        if (lowest[node] === seenAt[node]) close(node);
        const below = path.at(-1);
        if (below !== undefined) lower(below, lowest[node] as number);
      } else {
        nextArc[node] = (nextArc[node] as number) + 1;
        if (seenAt[target] === UNSEEN) enter(target);
        else if (component[target] === UNSEEN) lower(node, seenAt[target] as number);
      }
    }
  }
  // Tarjan closes a component after all it leads to; turning the numbers round makes arcs run upwards.
  return { count, of: component.map((number) => count - 1 - number) };
}
