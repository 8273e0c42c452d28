import type { Roadmap } from '#lib/roadmap';
import type { SkillsOfNodes } from '#lib/skills';
import { children } from './children.ts';
import type { Edge, SkillGraph } from './model.ts';

/** Joins a roadmap and its edges with the look-ups that every question needs. */
export function connect(
  roadmap: Roadmap,
  edges: readonly Edge[],
  skills: SkillsOfNodes = new Map(),
  untaught: SkillGraph['untaught'] = new Map(),
): SkillGraph {
  const incoming = new Map<string, Edge[]>();
  const outgoing = new Map<string, Edge[]>();
  for (const edge of edges) {
    if (edge.relation !== 'requires') continue;
    append(incoming, edge.target, edge);
    append(outgoing, edge.source, edge);
  }
  const node = new Map(roadmap.nodes.map((each) => [each.id, each]));
  const found = { incoming, outgoing, skills, untaught };
  return { roadmap, edges, node, children: children(roadmap.nodes), ...found };
}

function append(index: Map<string, Edge[]>, id: string, edge: Edge): void {
  const known = index.get(id);
  if (known) known.push(edge);
  else index.set(id, [edge]);
}
