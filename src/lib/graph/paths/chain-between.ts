import type { Edge, SkillGraph } from '../model.ts';
import { why } from '../why.ts';

/** Why one node comes before another: each edge ends at, in or around what the next one leaves. */
export interface Chain {
  readonly first: string;
  readonly last: string;
  readonly edges: readonly Edge[];
}

/** The shortest chain between two nodes, whichever of them comes first; null where neither needs the other. */
export function chainBetween(graph: SkillGraph, one: string, other: string): Chain | null {
  for (const [first, last] of [
    [one, other],
    [other, one],
  ] as const) {
    const edges = why(graph, first, last);
    if (edges !== null) return { first, last, edges };
  }
  return null;
}
