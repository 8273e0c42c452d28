import type { Edge } from '#lib/graph';
import type { Prerequisite } from '#lib/roadmap';

/** What the author must have declared for these edges to be there, in their order. */
export function impliedPrerequisites(edges: readonly Edge[]): readonly Prerequisite[] {
  return edges.flatMap(({ source, target, relation, origin, choice, statement }) => {
    if (relation !== 'requires' || statement === null) return [];
    if (origin !== 'declared' && origin !== 'project') return [];
    return [{ source, target, origin, choice, statement }];
  });
}
