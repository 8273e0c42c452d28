import {
  nearestTitle,
  shorten,
  type Diagnostic,
  type RoadmapNode,
  type UnresolvedNeed,
} from '#lib/roadmap';
import type { MissingSkills } from './missing-skills.ts';

/** So many unknown names get the nearest title; finding it takes a look at every title. */
const MOST_SUGGESTED = 25;

/** A way to report names that nobody knows; the first ones with the title that is nearest. */
export function makeDescribeUnknown(
  nodes: readonly RoadmapNode[],
): (need: UnresolvedNeed, target: RoadmapNode, name: string) => Diagnostic {
  let suggested = 0;
  return (need, target, name) => {
    const near = suggested++ < MOST_SUGGESTED ? nearestTitle(name, nodes) : null;
    const cure =
      near === null ? 'name a topic of this roadmap' : `did you mean “${near}”? Name it so`;
    return {
      code: 'unknown-prerequisite',
      severity: need.origin === 'project' ? 'info' : 'warning',
      message: `${sayNeed(need, target, [name])}, which is not in this roadmap; ${cure}, or add it.`,
      ...placeOf(need),
    };
  };
}

/** The report of what a node needs and its roadmap nowhere teaches. */
export function describeUntaught({ need, target, names }: MissingSkills): Diagnostic {
  return {
    code: 'untaught-skill',
    severity: 'info',
    message: `${sayNeed(need, target, [...new Set(names.values())])}, which this roadmap does not teach; add a topic, or link to a roadmap that teaches it.`,
    ...placeOf(need),
  };
}

function sayNeed(
  { origin }: UnresolvedNeed,
  { title }: RoadmapNode,
  names: readonly string[],
): string {
  const verb = origin === 'project' ? 'is built with' : 'requires';
  return `“${shorten(title)}” ${verb} ${names.map((name) => `“${shorten(name)}”`).join(' or ')}`;
}

function placeOf({ statement }: UnresolvedNeed): Pick<Diagnostic, 'line' | 'column'> {
  return { line: statement.line, column: statement.column };
}
