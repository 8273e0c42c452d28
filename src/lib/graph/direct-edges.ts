import type { Edge, SkillGraph } from './model.ts';
import { withContainers } from './with-containers.ts';

/** The `requires` edges that apply to a node: its own first, then those of what holds it, outwards. */
export function directPrerequisites(graph: SkillGraph, id: string): readonly Edge[] {
  return withContainers(graph, id).flatMap((each) => graph.incoming.get(each) ?? []);
}

/** The `requires` edges that lead on from a node: its own first, then those of what holds it, outwards. */
export function directDependents(graph: SkillGraph, id: string): readonly Edge[] {
  return withContainers(graph, id).flatMap((each) => graph.outgoing.get(each) ?? []);
}
