import type { Edge } from './model.ts';

/** The edges that belong to a choice, choice by choice, in their order. */
export function byChoice(edges: readonly Edge[]): ReadonlyMap<string, readonly [Edge, ...Edge[]]> {
  const choices = new Map<string, [Edge, ...Edge[]]>();
  for (const edge of edges) {
    if (edge.choice === null) continue;
    const known = choices.get(edge.choice);
    if (known) known.push(edge);
    else choices.set(edge.choice, [edge]);
  }
  return choices;
}
