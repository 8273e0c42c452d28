import { expand } from '../expand.ts';
import type { Learner } from '../learner.ts';
import type { SkillGraph } from '../model.ts';
import { contains } from '../points.ts';
import type { KnownOfNodes } from './hours-of.ts';
import { pathTo, type Path, type PathStep } from './path-to.ts';

/** A project and what is still to learn before it. */
export interface ProjectStep {
  readonly id: string;
  readonly done: boolean;
  /** In an order that can be followed. */
  readonly missing: readonly PathStep[];
  /** What is left of the project itself and of all before it. */
  readonly left: Path['left'];
}

/**
 * The projects of a roadmap, that with the least still to learn first, of equals as in the document; none that is part of
 * another.
 */
export function projectPath(
  graph: SkillGraph,
  learner: Learner,
  known: KnownOfNodes,
): readonly ProjectStep[] {
  const { points } = expand(graph);
  const isProject = (id: string | null) => id !== null && graph.node.get(id)?.kind === 'project';
  return graph.roadmap.nodes
    .filter(({ id, parent }) => isProject(id) && !isProject(parent))
    .map(({ id }) => {
      const path = pathTo(graph, [id], learner, known);
      const isOpen = (step: PathStep) => !step.done;
      return {
        id,
        done: learner.done.has(id),
        missing: path.steps.filter(isOpen).filter((step) => !contains(points, id, step.id)),
        left: path.left,
      };
    })
    .sort((a, b) => countMissing(a) - countMissing(b));
}

/** For what is built nothing is missing, whatever was passed over. */
function countMissing({ done, missing }: ProjectStep): number {
  return done ? 0 : missing.length;
}
