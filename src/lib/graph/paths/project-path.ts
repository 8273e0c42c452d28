import { successors } from '../digraph.ts';
import { expand } from '../expand.ts';
import { isThingToLearn } from '../is-thing-to-learn.ts';
import type { Learner } from '../learner.ts';
import type { SkillGraph } from '../model.ts';
import { contains, leavePoint } from '../points.ts';
import type { KnownOfNodes } from './hours-of.ts';
import { pathTo, type Path, type PathStep } from './path-to.ts';

/** A project and what is still to learn before it. */
export interface ProjectStep {
  readonly id: string;
  readonly done: boolean;
  /** How many things follow each other at most until it is built, itself included. */
  readonly depth: number;
  /** In an order that can be followed. */
  readonly missing: readonly PathStep[];
  /** What is left of the project itself and of all before it. */
  readonly left: Path['left'];
}

/** The projects of a roadmap, the least deep first, of equals as in the document; none that is part of another. */
export function projectPath(
  graph: SkillGraph,
  learner: Learner,
  known: KnownOfNodes,
): readonly ProjectStep[] {
  const { points } = expand(graph);
  const depths = measureDepths(graph);
  const isProject = (id: string | null) => id !== null && graph.node.get(id)?.kind === 'project';
  return graph.roadmap.nodes
    .filter(({ id, parent }) => isProject(id) && !isProject(parent))
    .map(({ id }) => {
      const path = pathTo(graph, [id], learner, known);
      const isOpen = (step: PathStep) => !step.done;
      return {
        id,
        done: learner.done.has(id),
        depth: depths[leavePoint(points, id)] as number,
        missing: path.steps.filter(isOpen).filter((step) => !contains(points, id, step.id)),
        left: path.left,
      };
    })
    .sort((a, b) => a.depth - b.depth);
}

/** By point how many things to learn are passed one after the other at most until there. */
function measureDepths(graph: SkillGraph): Int32Array {
  const { points, forward, order } = expand(graph);
  const depths = new Int32Array(points.size);
  for (const point of order) {
    const index = points.nodeOf[point] as number;
    const id = graph.roadmap.nodes[index]?.id ?? '';
    const isLearnt = points.leave[index] === point && isThingToLearn(graph, id);
    const depth = (depths[point] as number) + Number(isLearnt);
    depths[point] = depth;
    for (const target of successors(forward, point)) {
      depths[target] = Math.max(depths[target] as number, depth);
    }
  }
  return depths;
}
