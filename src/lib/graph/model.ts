import type { Roadmap, RoadmapNode, Source } from '#lib/roadmap';
import type { SkillsOfNodes } from '#lib/skills';

/** Who says that source comes before target. */
export type EdgeOrigin = 'declared' | 'order' | 'skill' | 'project';

/**
 * One edge. `requires` is a prerequisite: acyclic, source before target, unreduced. `follows` is the
 * suggested order of neighbours: it places things on the map and locks nothing.
 */
export interface Edge {
  readonly source: string;
  readonly target: string;
  readonly relation: 'requires' | 'follows';
  readonly origin: EdgeOrigin;
  /** A few words for "why?". */
  readonly why: string;
  /** The line that says so, or null where no single line does. */
  readonly statement: Source | null;
  /** The choice of which `source` is one member that would do; else null. */
  readonly choice: string | null;
}

/** What a node needs and its roadmap nowhere teaches. */
export interface UntaughtNeed {
  /** At least one skill by its id, and what the author calls it; of several, as in "A or B", any one is enough. */
  readonly anyOf: readonly { readonly skill: string; readonly name: string }[];
  readonly statement: Source;
}

/** A roadmap with its edges, and the look-ups every question needs. Built by `connect`. */
export interface SkillGraph {
  readonly roadmap: Roadmap;
  readonly edges: readonly Edge[];
  readonly node: ReadonlyMap<string, RoadmapNode>;
  /** Ids of the nodes that stand directly in a node, in document order; `null` holds the top. */
  readonly children: ReadonlyMap<string | null, readonly string[]>;
  /** `requires` edges by their target, and by their source. */
  readonly incoming: ReadonlyMap<string, readonly Edge[]>;
  readonly outgoing: ReadonlyMap<string, readonly Edge[]>;
  /** Ids of the skills that a node is, the main one first; nodes that are none are left out. */
  readonly skills: SkillsOfNodes;
  /** By the node that has them; nodes whose needs are all taught, or that need nothing, are left out. */
  readonly untaught: ReadonlyMap<string, readonly UntaughtNeed[]>;
}
