import type { Choice, Diagnostic, Roadmap } from '#lib/roadmap';
import { matchNames, matchRoadmap, type SkillsOfNodes, type Vocabulary } from '#lib/skills';
import { breakCycles } from './break-cycles.ts';
import { connect } from './connect.ts';
import { declaredEdges, nameEdge } from './declared-edges.ts';
import { findTeachers } from './find-teachers.ts';
import { fitSkillEdges } from './fit-skill-edges.ts';
import type { Edge, SkillGraph } from './model.ts';
import { settleNeeds, type MeaningsOf } from './settle-needs.ts';
import { skillEdges } from './skill-edges.ts';
import { strictOrder } from './strict-order.ts';
import { suggestedOrder } from './suggested-order.ts';
import { makeTeachersOf } from './teachers-of.ts';

export interface GraphReading {
  readonly graph: SkillGraph;
  /** What is wrong with the prerequisites, beside what reading the document already told. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * A roadmap's graph: what its author declared, then the order that the author insists on, then what the
 * vocabulary of skills knows, then the order that the document suggests. Names that are no titles mean what
 * they mean in the vocabulary. Without one no node is a skill, and no such name means anything. `requires`
 * edges are acyclic, whatever the document says.
 */
export function buildSkillGraph(
  roadmap: Roadmap,
  vocabulary: Vocabulary | null = null,
): GraphReading {
  const skills: SkillsOfNodes = vocabulary ? matchRoadmap(roadmap, vocabulary) : new Map();
  const declared = declaredEdges(roadmap);
  const settled = settleNeeds(roadmap, declared.edges, makeMeaningsOf(roadmap, vocabulary, skills));
  const said = new Set(settled.edges.map(nameEdge));
  const strict = strictOrder(roadmap);
  const ordered = strict.edges.filter((edge) => !said.has(nameEdge(edge)));
  const known = vocabulary ? skillEdges(roadmap, vocabulary, skills) : [];
  const author = [...settled.edges, ...ordered];
  const added = fitSkillEdges(roadmap, known, author);
  const { edges, diagnostics } = breakCycles(settled.roadmap, [...author, ...added.edges]);
  const all = [...edges, ...suggestedOrder(roadmap, edges)];
  return {
    graph: connect(leaveUnnamed(settled.roadmap, all), all, skills, settled.untaught),
    diagnostics: [
      ...declared.diagnostics,
      ...settled.diagnostics,
      ...strict.diagnostics,
      ...added.diagnostics,
      ...diagnostics,
    ],
  };
}

/** Without choices that only a requirement left open which a wider one took the place of, or a circle took away. */
function leaveUnnamed(roadmap: Roadmap, edges: readonly Edge[]): Roadmap {
  const named = new Set([...edges, ...roadmap.prerequisites].map(({ choice }) => choice));
  const isKept = ({ id, scope }: Choice) => scope === 'roadmap' || named.has(id);
  return roadmap.choices.every(isKept)
    ? roadmap
    : { ...roadmap, choices: roadmap.choices.filter(isKept) };
}

function makeMeaningsOf(
  roadmap: Roadmap,
  vocabulary: Vocabulary | null,
  skills: SkillsOfNodes,
): MeaningsOf {
  if (vocabulary === null || roadmap.unresolved.length === 0) return () => [];
  const match = matchNames(roadmap, vocabulary, skills);
  const teachersOf = makeTeachersOf(vocabulary, findTeachers(roadmap, skills));
  return (name, at) => {
    const by = skills.get(at.id)?.[0] ?? null;
    return match(name, at).map((skill) => ({ skill, nodes: teachersOf(skill, by) }));
  };
}
