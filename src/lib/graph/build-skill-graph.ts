import type { Diagnostic, Roadmap } from '#lib/roadmap';
import { matchRoadmap, type Vocabulary } from '#lib/skills';
import { breakCycles } from './break-cycles.ts';
import { connect } from './connect.ts';
import { declaredEdges, nameEdge } from './declared-edges.ts';
import { fitSkillEdges } from './fit-skill-edges.ts';
import type { SkillGraph } from './model.ts';
import { skillEdges } from './skill-edges.ts';
import { strictOrder } from './strict-order.ts';
import { suggestedOrder } from './suggested-order.ts';

export interface GraphReading {
  readonly graph: SkillGraph;
  /** What is wrong with the prerequisites, beside what reading the document already told. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * A roadmap's graph: what its author declared, then the order that the author insists on, then what the
 * vocabulary of skills knows, then the order that the document suggests. Without a vocabulary no node is a
 * skill. `requires` edges are acyclic, whatever the document says.
 */
export function buildSkillGraph(
  roadmap: Roadmap,
  vocabulary: Vocabulary | null = null,
): GraphReading {
  const declared = declaredEdges(roadmap);
  const said = new Set(declared.edges.map(nameEdge));
  const strict = strictOrder(roadmap);
  const ordered = strict.edges.filter((edge) => !said.has(nameEdge(edge)));
  const skills = vocabulary ? matchRoadmap(roadmap, vocabulary) : new Map<string, string[]>();
  const known = vocabulary ? skillEdges(roadmap, vocabulary, skills) : [];
  const author = [...declared.edges, ...ordered];
  const added = fitSkillEdges(roadmap, known, author);
  const { edges, diagnostics } = breakCycles(roadmap, [...author, ...added.edges]);
  return {
    graph: connect(roadmap, [...edges, ...suggestedOrder(roadmap, edges)], skills),
    diagnostics: [
      ...declared.diagnostics,
      ...strict.diagnostics,
      ...added.diagnostics,
      ...diagnostics,
    ],
  };
}
