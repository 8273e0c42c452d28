import type { Diagnostic, Roadmap } from '#lib/roadmap';
import type { EdgesFound } from './declared-edges.ts';
import { describeOtherOrder } from './describe-cycle.ts';
import type { Edge } from './model.ts';
import { numberedOrder } from './numbered-order.ts';

/**
 * What the vocabulary adds to what the author says. What is said needs no second edge, and what runs against
 * the author's numbers is left out with a report: said beats numbered, and numbered beats known.
 */
export function fitSkillEdges(
  roadmap: Roadmap,
  known: readonly Edge[],
  said: readonly Edge[],
): EdgesFound {
  const pairs = new Set(said.map(({ source, target }) => `${source} ${target}`));
  const added = known.filter(({ source, target }) => !pairs.has(`${source} ${target}`));
  const isBefore = numberedOrder(roadmap);
  const against = added.filter(({ source, target }) => isBefore(target, source));
  const nodes = new Map(roadmap.nodes.map((node) => [node.id, node]));
  const diagnostics: Diagnostic[] = against.map((edge) => describeOtherOrder(nodes, edge, []));
  const left = new Set(against);
  return { edges: added.filter((edge) => !left.has(edge)), diagnostics };
}
