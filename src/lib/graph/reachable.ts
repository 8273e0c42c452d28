import { successors, type Digraph } from './digraph.ts';

/** Marks (with 1) every node that `starts` lead to, themselves included. */
export function reachable(digraph: Digraph, starts: readonly number[]): Uint8Array {
  const seen = new Uint8Array(digraph.size);
  const stack = [...starts];
  for (const start of starts) seen[start] = 1;
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    for (const target of successors(digraph, node)) {
      if (seen[target] === 1) continue;
      seen[target] = 1;
      stack.push(target);
    }
  }
  return seen;
}
