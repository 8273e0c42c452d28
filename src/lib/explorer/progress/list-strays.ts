import type { SkillGraph } from '#lib/graph';
import { findHomeless, findStrays, type LearnerRecords, type Stray } from '#lib/progress';

/** What was said in one roadmap, or document of a visitor's own, and can no longer be placed there. */
export interface Strays {
  readonly roadmap: string;
  /** Null where the roadmap is gone, or the document is not open. */
  readonly graph: SkillGraph | null;
  readonly strays: readonly Stray[];
}

/** All that cannot be placed. `others` are roadmaps that there are, but whose topics are not known now. */
export function listStrays(
  graphs: readonly SkillGraph[],
  others: readonly string[],
  records: LearnerRecords,
): readonly Strays[] {
  const known = new Set([...graphs.map(({ roadmap }) => roadmap.id), ...others]);
  const homeless = new Map<string, Stray[]>();
  for (const stray of findHomeless(known, records)) {
    const { roadmap } = stray.place;
    homeless.set(roadmap, [...(homeless.get(roadmap) ?? []), stray]);
  }
  return [
    ...graphs.map((graph) => ({
      roadmap: graph.roadmap.id,
      graph,
      strays: findStrays(graph, records),
    })),
    ...[...homeless].map(([roadmap, strays]) => ({ roadmap, graph: null, strays })),
  ].filter(({ strays }) => strays.length > 0);
}
