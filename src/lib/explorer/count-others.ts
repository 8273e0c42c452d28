import { thingsIn } from '#lib/graph';
import type { Explorer } from './explorer.svelte.ts';

/** How many other roadmaps teach what a node is, or anything to learn in it. */
export function countOthers(explorer: Explorer | null, id: string): number {
  if (explorer === null) return 0;
  const { graph, document } = explorer;
  const others = thingsIn(graph, id).flatMap((thing) => document.skills[thing]?.alsoIn ?? []);
  return new Set(others.map(({ roadmap }) => roadmap)).size;
}
