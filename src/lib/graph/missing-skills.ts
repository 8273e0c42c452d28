import type { RoadmapNode, UnresolvedNeed } from '#lib/roadmap';
import type { UntaughtNeed } from './model.ts';

/** Skills, any one of which a node needs, that its roadmap nowhere teaches. */
export interface MissingSkills {
  readonly need: UnresolvedNeed;
  readonly target: RoadmapNode;
  /** By their ids what the author calls them. */
  readonly names: ReadonlyMap<string, string>;
}

/** Gathers what a roadmap never teaches, of each node only what says most: "B" says more than "A or B". */
export function gatherMissing() {
  const byTarget = new Map<string, readonly MissingSkills[]>();
  return {
    add: (missing: MissingSkills): void => {
      const known = byTarget.get(missing.target.id) ?? [];
      if (known.some((one) => isWithin(one, missing))) return;
      const kept = known.filter((one) => !isWithin(missing, one));
      byTarget.set(missing.target.id, [...kept, missing]);
    },
    all: (): readonly MissingSkills[] => [...byTarget.values()].flat(),
    /** By the node that needs them. */
    untaught: (): ReadonlyMap<string, readonly UntaughtNeed[]> =>
      new Map([...byTarget].map(([target, missing]) => [target, missing.map(toUntaught)])),
  };
}

function isWithin({ names: few }: MissingSkills, { names: many }: MissingSkills): boolean {
  return [...few.keys()].every((skill) => many.has(skill));
}

function toUntaught({ need, names }: MissingSkills): UntaughtNeed {
  return {
    anyOf: [...names].map(([skill, name]) => ({ skill, name })),
    statement: need.statement,
  };
}
