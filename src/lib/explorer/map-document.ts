import type { Edge, NodeSkills } from '#lib/graph';
import type { LayoutSet } from '#lib/layout';
import type { Roadmap } from '#lib/roadmap';

/**
 * All that a page needs to show and explore a map, as the build of the same site wrote it: the roadmap
 * and its edges, checked already, and its layouts. Other tools read the data twin instead.
 */
export interface MapDocument {
  /** Without its `prerequisites`: the edges say them. */
  readonly roadmap: Roadmap;
  readonly edges: readonly Edge[];
  /** By node: which skills it is, and what follows from that; nodes that are none are left out. */
  readonly skills: Readonly<Record<string, NodeSkills>>;
  readonly layouts: LayoutSet;
  /** The file the roadmap was read from, as its author knows it. */
  readonly file: string;
}
