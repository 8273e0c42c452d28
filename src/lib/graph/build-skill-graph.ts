import type { Diagnostic, Roadmap } from '#lib/roadmap';
import { breakCycles } from './break-cycles.ts';
import { connect } from './connect.ts';
import { declaredEdges, nameEdge } from './declared-edges.ts';
import type { SkillGraph } from './model.ts';
import { strictOrder } from './strict-order.ts';
import { suggestedOrder } from './suggested-order.ts';

export interface GraphReading {
  readonly graph: SkillGraph;
  /** What is wrong with the prerequisites, beside what reading the document already told. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * A roadmap's graph: what its author declared, then the order that the author insists on, then the order
 * that the document suggests. `requires` edges are acyclic, whatever the document says.
 */
export function buildSkillGraph(roadmap: Roadmap): GraphReading {
  const declared = declaredEdges(roadmap);
  const said = new Set(declared.edges.map(nameEdge));
  const strict = strictOrder(roadmap);
  const ordered = strict.edges.filter((edge) => !said.has(nameEdge(edge)));
  const { edges, diagnostics } = breakCycles(roadmap, [...declared.edges, ...ordered]);
  return {
    graph: connect(roadmap, [...edges, ...suggestedOrder(roadmap, edges)]),
    diagnostics: [...declared.diagnostics, ...strict.diagnostics, ...diagnostics],
  };
}
